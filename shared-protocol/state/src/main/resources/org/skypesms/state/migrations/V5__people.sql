-- The names and groups that people have saved, the phones that they are shown nothing of, and texts to several phones under one reference.

CREATE TABLE contacts (
  person TEXT NOT NULL,
  spelling TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  PRIMARY KEY (person, spelling)
);
CREATE UNIQUE INDEX contacts_by_phone ON contacts (person, phone);

CREATE TABLE contact_groups (
  person TEXT NOT NULL,
  spelling TEXT NOT NULL,
  name TEXT NOT NULL,
  phones TEXT NOT NULL,
  PRIMARY KEY (person, spelling)
);

-- Without an end until the person takes it back.
CREATE TABLE held_phones (
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  ends_at BIGINT,
  PRIMARY KEY (person, phone)
);
CREATE INDEX held_phones_by_end ON held_phones (ends_at);

CREATE TABLE held_lines (
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  place BIGINT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (person, phone, place)
);

CREATE TABLE mailings (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  reference INTEGER NOT NULL,
  half TEXT NOT NULL,
  label TEXT NOT NULL,
  phones INTEGER NOT NULL,
  state TEXT NOT NULL
);
CREATE UNIQUE INDEX mailings_by_reference ON mailings (person, reference);

-- The texts of a mailing share its reference, each at its place; any other text is at 0.
ALTER TABLE texts ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
DROP INDEX texts_by_reference;
CREATE UNIQUE INDEX texts_by_reference ON texts (person, reference, place);
