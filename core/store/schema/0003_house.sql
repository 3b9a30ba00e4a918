-- What the house has changed in its own data, in order: who, when and what (core/house/change.h). The house is the
-- starter's with all of these made to it.
CREATE TABLE house_change (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
    author TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT;

-- What became of each check's findings is counted from the records that were made for one.
CREATE INDEX record_made_for_a_finding ON record (made_at) WHERE reason <> '{}';

CREATE TRIGGER house_change_is_never_changed BEFORE UPDATE ON house_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the house are only ever appended');
END;

CREATE TRIGGER house_change_is_never_deleted BEFORE DELETE ON house_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the house are only ever appended');
END;
