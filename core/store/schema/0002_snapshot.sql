-- What an issue was behind one of its records, so that opening it need not read its whole log. Only a copy of what the
-- log says: it may be thrown away at any time, and one that does not fit the log is not used. snapshot.h says how it is
-- known.
CREATE TABLE snapshot (
    issue_id TEXT NOT NULL PRIMARY KEY REFERENCES issue (issue_id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    form INTEGER NOT NULL,
    value BLOB NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
