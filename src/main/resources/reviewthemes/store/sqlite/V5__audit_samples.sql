-- Passages drawn at random, to see what was missed. Like decisions they are only ever added.

CREATE TABLE audit_sample (
  id         TEXT PRIMARY KEY,
  at         TEXT NOT NULL,
  coder      TEXT NOT NULL,
  seed       INTEGER NOT NULL,
  seen       INTEGER NOT NULL,
  population INTEGER NOT NULL
);

CREATE TABLE audit_passage (
  sample     TEXT NOT NULL REFERENCES audit_sample (id),
  place      INTEGER NOT NULL,
  review     TEXT NOT NULL REFERENCES review (id),
  run        INTEGER NOT NULL REFERENCES run (number),
  sha256     TEXT NOT NULL,
  section    TEXT NOT NULL,
  passage    TEXT NOT NULL,
  page       INTEGER NOT NULL,
  end_page   INTEGER NOT NULL,
  text_start INTEGER NOT NULL,
  text_end   INTEGER NOT NULL,
  boxes      TEXT NOT NULL,
  PRIMARY KEY (sample, place)
);

CREATE TRIGGER audit_sample_is_not_changed BEFORE UPDATE ON audit_sample
BEGIN
  SELECT RAISE(ABORT, 'samples are never changed');
END;

CREATE TRIGGER audit_sample_is_not_removed BEFORE DELETE ON audit_sample
BEGIN
  SELECT RAISE(ABORT, 'samples are never removed');
END;

CREATE TRIGGER audit_passage_is_not_changed BEFORE UPDATE ON audit_passage
BEGIN
  SELECT RAISE(ABORT, 'samples are never changed');
END;

CREATE TRIGGER audit_passage_is_not_removed BEFORE DELETE ON audit_passage
BEGIN
  SELECT RAISE(ABORT, 'samples are never removed');
END;
