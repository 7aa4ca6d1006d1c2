-- People who want to be forgotten, until the last of them is; and the times by which old rows are found.

CREATE TABLE forgotten (
  person TEXT NOT NULL PRIMARY KEY,
  asked_at BIGINT NOT NULL
);
CREATE INDEX forgotten_by_age ON forgotten (asked_at);

ALTER TABLE failures ADD COLUMN failed_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX failures_by_age ON failures (failed_at);

ALTER TABLE remembered ADD COLUMN remembered_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX remembered_by_age ON remembered (remembered_at);

-- The first result of a copy of a part and its time, beside the last one.
ALTER TABLE parts ADD COLUMN first_state TEXT NOT NULL DEFAULT '';
ALTER TABLE parts ADD COLUMN first_at BIGINT NOT NULL DEFAULT 0;
UPDATE parts SET first_state = state, first_at = changed_at;
