-- The words of texts that may be sent again or wait for their time; and numbered questions to people.

CREATE TABLE kept_texts (
  text_id TEXT NOT NULL PRIMARY KEY,
  message TEXT NOT NULL,
  due_at BIGINT
);

CREATE TABLE person_questions (
  person TEXT NOT NULL,
  half TEXT NOT NULL,
  choices TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (person, half)
);
CREATE INDEX person_questions_by_age ON person_questions (asked_at);
