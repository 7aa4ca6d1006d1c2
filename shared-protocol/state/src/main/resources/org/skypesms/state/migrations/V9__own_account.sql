-- What people do with their own mobiles: codes that were sent to them, which are verified, and texts that follow to them and are answered there.

CREATE TABLE codes (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  digest TEXT NOT NULL,
  tries INTEGER NOT NULL,
  sent_at BIGINT NOT NULL
);
CREATE INDEX codes_by_person ON codes (person, sent_at);
CREATE INDEX codes_by_phone ON codes (phone, sent_at);
CREATE INDEX codes_by_age ON codes (sent_at);

CREATE TABLE mobiles (
  person TEXT NOT NULL PRIMARY KEY,
  phone TEXT NOT NULL,
  forwards INTEGER NOT NULL
);
CREATE UNIQUE INDEX mobiles_by_phone ON mobiles (phone);

-- Texts that are to go on, until it is decided whether they do.
CREATE TABLE onward (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  reply INTEGER NOT NULL,
  body TEXT NOT NULL,
  arrived_at BIGINT NOT NULL,
  look_at BIGINT NOT NULL
);
CREATE INDEX onward_by_turn ON onward (look_at);
CREATE INDEX onward_by_person ON onward (person);

-- From which gateway number a phone's texts reach a mobile, and so whom the mobile answers there.
CREATE TABLE followed (
  mobile TEXT NOT NULL,
  mobile_gateway TEXT NOT NULL,
  person TEXT NOT NULL,
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  followed_at BIGINT NOT NULL,
  PRIMARY KEY (mobile, mobile_gateway, phone, gateway)
);
CREATE INDEX followed_by_person ON followed (person);
