-- Who wrote in a conversation, by the names a phone may call them; and who is not to write in it any more.

CREATE TABLE writers (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  person TEXT NOT NULL,
  called TEXT NOT NULL,
  PRIMARY KEY (phone, gateway, person)
);
INSERT INTO writers (phone, gateway, person, called)
  SELECT DISTINCT phone, gateway, person, '' FROM texts;

-- A row without a person is about everybody.
CREATE TABLE opt_outs (
  phone TEXT NOT NULL,
  gateway TEXT NOT NULL,
  person TEXT NOT NULL,
  opted_out_at BIGINT NOT NULL,
  PRIMARY KEY (phone, gateway, person)
);
