-- One text for SQLite and PostgreSQL. Times are milliseconds since 1970 in UTC, flags are 0 or 1.

CREATE TABLE sources (
  id TEXT NOT NULL PRIMARY KEY,
  seen_at BIGINT NOT NULL
);
CREATE INDEX sources_by_age ON sources (seen_at);

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  place BIGINT NOT NULL,
  address TEXT NOT NULL,
  lane TEXT,
  body TEXT,
  properties TEXT NOT NULL,
  deliver_at BIGINT,
  added_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_source ON outbox (source, place);
CREATE INDEX outbox_by_age ON outbox (added_at, place);

CREATE TABLE last_references (
  person TEXT NOT NULL PRIMARY KEY,
  reference INTEGER NOT NULL
);

CREATE TABLE texts (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  reference INTEGER NOT NULL,
  half TEXT NOT NULL,
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  parts INTEGER NOT NULL,
  state TEXT NOT NULL,
  possibly_sent_twice INTEGER NOT NULL,
  reason TEXT NOT NULL,
  accepted_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX texts_by_reference ON texts (person, reference);
CREATE INDEX texts_by_person_and_state ON texts (person, state);
CREATE INDEX texts_by_state ON texts (state, changed_at);

CREATE TABLE claims (
  text_id TEXT NOT NULL PRIMARY KEY,
  epoch BIGINT NOT NULL,
  link TEXT NOT NULL,
  concatenation INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  claimed_at BIGINT NOT NULL
);

CREATE TABLE parts (
  text_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  copy INTEGER NOT NULL,
  link TEXT NOT NULL,
  recipient TEXT NOT NULL,
  smsc_id TEXT,
  smsc_id_form TEXT,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (text_id, number, copy)
);
CREATE INDEX parts_by_smsc_id ON parts (smsc_id_form, recipient, link);

CREATE TABLE conversations (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  person TEXT NOT NULL,
  wrote_at BIGINT NOT NULL,
  PRIMARY KEY (phone, gateway)
);

CREATE TABLE shown (
  person TEXT NOT NULL,
  shown_at BIGINT NOT NULL,
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  PRIMARY KEY (person, shown_at, phone, gateway)
);
CREATE INDEX shown_by_age ON shown (shown_at);

CREATE TABLE incomplete (
  text_key TEXT NOT NULL,
  number INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  part TEXT NOT NULL,
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (text_key, number)
);
CREATE INDEX incomplete_by_age ON incomplete (kept_at);

CREATE TABLE pending_answers (
  id TEXT NOT NULL PRIMARY KEY,
  half TEXT NOT NULL,
  link TEXT NOT NULL,
  session TEXT NOT NULL,
  digest TEXT NOT NULL,
  pending_at BIGINT NOT NULL,
  orphaned_at BIGINT
);
CREATE INDEX pending_answers_by_digest ON pending_answers (digest);

CREATE TABLE speeches (
  line TEXT NOT NULL PRIMARY KEY,
  half TEXT NOT NULL,
  person TEXT NOT NULL,
  intended_at BIGINT NOT NULL,
  chat_id TEXT
);
CREATE INDEX speeches_by_person ON speeches (half, person, intended_at);
CREATE INDEX speeches_by_age ON speeches (intended_at);

CREATE TABLE failures (
  queue TEXT NOT NULL,
  id TEXT NOT NULL,
  times INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (queue, id)
);

CREATE TABLE counters (
  name TEXT NOT NULL PRIMARY KEY,
  amount BIGINT NOT NULL
);

CREATE TABLE epochs (
  half TEXT NOT NULL PRIMARY KEY,
  epoch BIGINT NOT NULL
);
INSERT INTO epochs (half, epoch) VALUES ('skype-to-sms', 0), ('sms-to-skype', 0);

CREATE TABLE statuses (
  half TEXT NOT NULL PRIMARY KEY,
  status TEXT NOT NULL,
  written_at BIGINT NOT NULL
);

CREATE TABLE remembered (
  name TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
);
