-- An issue is the fold of its records. What else stands in its row can be had from them: the head of the hash chain,
-- kept so that a log that was cut short is noticed, and title and date for lists.
CREATE TABLE issue (
    issue_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
    last_hash BLOB NOT NULL
) STRICT;

-- The log. chain.h says what the hash is made of.
CREATE TABLE record (
    issue_id TEXT NOT NULL REFERENCES issue (issue_id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    round INTEGER NOT NULL,
    session TEXT NOT NULL,
    group_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (issue_id, sequence)
) STRICT;

-- Files as they were received, untouched, under the SHA-256 of their bytes.
CREATE TABLE received (
    digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
BEGIN
    SELECT RAISE(ABORT, 'records are only ever appended');
END;

CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
BEGIN
    SELECT RAISE(ABORT, 'records are only ever appended');
END;

CREATE TRIGGER received_is_never_changed BEFORE UPDATE ON received
BEGIN
    SELECT RAISE(ABORT, 'received files are kept untouched');
END;

CREATE TRIGGER received_is_never_deleted BEFORE DELETE ON received
BEGIN
    SELECT RAISE(ABORT, 'received files are kept untouched');
END;

CREATE TRIGGER issue_is_never_deleted BEFORE DELETE ON issue
BEGIN
    SELECT RAISE(ABORT, 'issues are only ever added');
END;

CREATE TRIGGER issue_never_goes_back BEFORE UPDATE ON issue
WHEN NEW.issue_id <> OLD.issue_id OR NEW.last_sequence < OLD.last_sequence
BEGIN
    SELECT RAISE(ABORT, 'records are only ever appended');
END;
