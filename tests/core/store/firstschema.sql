-- A newsroom as the first schema made it, with one issue. Never edited: later programs must be able to open it.
CREATE TABLE issue (
    issue_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
    last_hash BLOB NOT NULL
) STRICT;

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

PRAGMA application_id = 1195461721;

PRAGMA user_version = 1;

INSERT INTO issue VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', '临渚日报', '2026-03-02', 5,
    x'02df2099bee00a24da9a82ce586539d8f55bb41b6edc04b4cd289c48b24f59cc');

INSERT INTO received VALUES (x'9d77db609f2dace5e82b41483ef39fb9904ff5d510cf60dbd65d93b2ec9c25af', x'e4b8b4e6b89ae6b19fe8beb9e79a84e6b2b9e88f9ce88ab1e5bc80e4ba86e380820a');

INSERT INTO record VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', 1, 'edit', 1, '沈青禾', 1772409600001, 1, '一次运行', '0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7b01',
    '{}',
    '{"after":"临渚日报","attribute":"title","before":"","do":"set-issue"}',
    x'ec3d3bf2620562945d039ebf1a820d0c0a1c29da565ef609257b3ca4519193ce');

INSERT INTO record VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', 2, 'edit', 1, '沈青禾', 1772409600002, 1, '一次运行', '0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7b02',
    '{}',
    '{"after":"2026-03-02","attribute":"date","before":"","do":"set-issue"}',
    x'93065d6d107764ea848b0b17112ac2434940f547362c6fd8cee42af16eac8c5f');

INSERT INTO record VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', 3, 'edit', 1, '沈青禾', 1772409600003, 1, '一次运行', '0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7b03',
    '{}',
    '{"do":"add-source","source":{"charset":"UTF-8","name":"要闻.txt","sha256":"9d77db609f2dace5e82b41483ef39fb9904ff5d510cf60dbd65d93b2ec9c25af"}}',
    x'538ccb874a4311ae4edbd7b7a5efcd1ccbdaa519b09bd3885f3de9f921df35cb');

INSERT INTO record VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', 4, 'edit', 1, '沈青禾', 1772409600004, 1, '一次运行', '0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7b04',
    '{}',
    '{"do":"insert-page","index":0,"page":{"id":"0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a03","name":"要闻","number":1,"stories":[{"blocks":[{"id":"0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a02","origin":[12,[0,12,0,1,1]],"role":{"certainty":1,"role":"paragraph"},"text":"临渚江边的的油菜花开了。"}],"id":"0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a04"}]}}',
    x'68c9677db66b4cc2c597f947ec4aca048620ee626644e809bad7dd2d9c28efea');

INSERT INTO record VALUES ('0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a01', 5, 'edit', 1, '沈青禾', 1772409600005, 1, '一次运行', '0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7b05',
    '{"certainty":0.875,"check":"text/duplicated-character","flagged":"的的","role":"paragraph","severity":"A","text":""}',
    '{"after":"","afterOrigin":[0],"at":5,"before":"的","beforeOrigin":[1,[0,1,0,1,6]],"block":"0b6c8e0e-5d0b-4a36-9c58-6a1f5b1f7a02","do":"replace-text"}',
    x'02df2099bee00a24da9a82ce586539d8f55bb41b6edc04b4cd289c48b24f59cc');
