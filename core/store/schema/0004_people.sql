-- The people of the newsroom, their roles and keys: the fold of this log (core/approval/people.h). peoplerecord.h says
-- what is signed and what the hash is made of.
CREATE TABLE people_change (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
    author TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER people_change_is_never_changed BEFORE UPDATE ON people_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the people are only ever appended');
END;

CREATE TRIGGER people_change_is_never_deleted BEFORE DELETE ON people_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the people are only ever appended');
END;
