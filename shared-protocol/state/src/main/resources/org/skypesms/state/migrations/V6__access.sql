-- Whom administrators ruled about by name.

CREATE TABLE access_list (
  person TEXT NOT NULL PRIMARY KEY,
  ruling TEXT NOT NULL,
  ruled_by TEXT NOT NULL,
  ruled_at BIGINT NOT NULL
);

-- How a half's account sees the people that the other half wants to know about. A row is fresh when the half
-- looked since it was asked; a person not wanted for long is not looked at any more.
CREATE TABLE standings (
  half TEXT NOT NULL,
  person TEXT NOT NULL,
  buddy_status INTEGER,
  authorized INTEGER,
  blocked INTEGER,
  fresh INTEGER NOT NULL,
  wanted_at BIGINT NOT NULL,
  PRIMARY KEY (half, person)
);
CREATE INDEX standings_by_want ON standings (half, wanted_at);
