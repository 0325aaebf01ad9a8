-- Who said when that they have finished a review, or that they have not after all.
-- up_to: number of the last decision there was.
CREATE TABLE finish (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  coder    TEXT NOT NULL,
  review   TEXT NOT NULL REFERENCES review (id),
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  up_to    INTEGER NOT NULL
);

CREATE TRIGGER finish_is_not_replaced BEFORE INSERT ON finish
WHEN EXISTS (SELECT 1 FROM finish WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'who finished is never replaced');
END;

CREATE TRIGGER finish_is_not_changed BEFORE UPDATE ON finish
BEGIN
  SELECT RAISE(ABORT, 'who finished is never changed');
END;

CREATE TRIGGER finish_is_not_removed BEFORE DELETE ON finish
BEGIN
  SELECT RAISE(ABORT, 'who finished is never removed');
END;
