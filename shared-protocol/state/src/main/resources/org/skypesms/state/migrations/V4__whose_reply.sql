-- When each writer of a conversation wrote last, and the name a phone is told; whom a phone chose; what it was asked, and the texts that wait for its answer.

ALTER TABLE writers ADD COLUMN wrote_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE writers ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE writers SET wrote_at = COALESCE(
  (SELECT conversations.wrote_at FROM conversations
    WHERE conversations.phone = writers.phone
      AND conversations.gateway = writers.gateway
      AND conversations.person = writers.person), 0);

CREATE TABLE chosen (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  person TEXT NOT NULL,
  chosen_at BIGINT NOT NULL,
  PRIMARY KEY (phone, gateway)
);

CREATE TABLE phone_questions (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  people TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (phone, gateway)
);
CREATE INDEX phone_questions_by_age ON phone_questions (asked_at);

CREATE TABLE waiting_texts (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  place INTEGER NOT NULL,
  text_id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (phone, gateway, place)
);
