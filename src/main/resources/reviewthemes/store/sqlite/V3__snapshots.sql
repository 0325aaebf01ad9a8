-- Refreshes: which readings and decisions their counts are made of, and the counts.

CREATE TABLE snapshot (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL UNIQUE,
  at        TEXT NOT NULL,
  input     TEXT NOT NULL,
  run       INTEGER NOT NULL REFERENCES run (number),
  decisions INTEGER NOT NULL,
  counting  TEXT NOT NULL
);

CREATE TABLE snapshot_review (
  snapshot INTEGER NOT NULL REFERENCES snapshot (number),
  review   TEXT NOT NULL,
  run      INTEGER NOT NULL,
  PRIMARY KEY (snapshot, review),
  FOREIGN KEY (review, run) REFERENCES reading (review, run)
);

-- A reading that a refresh counts is asked for whenever a review is read again.
CREATE INDEX snapshot_reading ON snapshot_review (review, run);

CREATE TABLE snapshot_count (
  snapshot   INTEGER NOT NULL REFERENCES snapshot (number),
  item       TEXT NOT NULL,
  basis      TEXT NOT NULL CHECK (basis IN ('suggested', 'verified')),
  present    INTEGER NOT NULL,
  of_reviews INTEGER NOT NULL CHECK (of_reviews >= present),
  PRIMARY KEY (snapshot, item, basis)
);

-- INSERT OR REPLACE would remove a row without asking the triggers below.
CREATE TRIGGER snapshot_is_not_replaced BEFORE INSERT ON snapshot
WHEN EXISTS (SELECT 1 FROM snapshot WHERE number = NEW.number OR name = NEW.name)
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never replaced');
END;

CREATE TRIGGER snapshot_is_not_changed BEFORE UPDATE ON snapshot
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never changed');
END;

CREATE TRIGGER snapshot_is_not_removed BEFORE DELETE ON snapshot
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never removed');
END;

CREATE TRIGGER snapshot_review_is_not_replaced BEFORE INSERT ON snapshot_review
WHEN EXISTS
  (SELECT 1 FROM snapshot_review WHERE snapshot = NEW.snapshot AND review = NEW.review)
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never replaced');
END;

CREATE TRIGGER snapshot_review_is_not_changed BEFORE UPDATE ON snapshot_review
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never changed');
END;

CREATE TRIGGER snapshot_review_is_not_removed BEFORE DELETE ON snapshot_review
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never removed');
END;

CREATE TRIGGER snapshot_count_is_not_replaced BEFORE INSERT ON snapshot_count
WHEN EXISTS (
  SELECT 1 FROM snapshot_count
  WHERE snapshot = NEW.snapshot AND item = NEW.item AND basis = NEW.basis)
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never replaced');
END;

CREATE TRIGGER snapshot_count_is_not_changed BEFORE UPDATE ON snapshot_count
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never changed');
END;

CREATE TRIGGER snapshot_count_is_not_removed BEFORE DELETE ON snapshot_count
BEGIN
  SELECT RAISE(ABORT, 'refreshes are never removed');
END;
