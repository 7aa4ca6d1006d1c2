-- What was shown of texts from phones, so that a late part, a repeated one or a newer text finds it.

-- When what there was of an incomplete text was shown; its parts stay for the case that it is completed.
ALTER TABLE incomplete ADD COLUMN shown_at BIGINT;

CREATE TABLE joined (
  text_key TEXT NOT NULL PRIMARY KEY,
  fingerprints TEXT NOT NULL,
  joined_at BIGINT NOT NULL
);
CREATE INDEX joined_by_age ON joined (joined_at);

CREATE TABLE slots (
  sender TEXT NOT NULL,
  gateway TEXT NOT NULL,
  slot INTEGER NOT NULL,
  person TEXT NOT NULL,
  used_at BIGINT NOT NULL,
  PRIMARY KEY (sender, gateway, slot)
);
CREATE INDEX slots_by_age ON slots (used_at);

CREATE TABLE shown_senders (
  person TEXT NOT NULL,
  shown_at BIGINT NOT NULL,
  sender TEXT NOT NULL,
  PRIMARY KEY (person, shown_at, sender)
);
CREATE INDEX shown_senders_by_age ON shown_senders (shown_at);
CREATE INDEX conversations_by_gateway ON conversations (gateway, wrote_at);

-- How a text was cut when it was claimed, and whether letters went out in another, equal form.
ALTER TABLE claims ADD COLUMN cutting TEXT NOT NULL DEFAULT '';
ALTER TABLE texts ADD COLUMN respelled INTEGER NOT NULL DEFAULT 0;
