-- People correct what was read of a review as a whole: a new kind of decision. SQLite changes what a
-- column may hold only by copying the table.

DROP VIEW current_state;
DROP VIEW decision_in_force;
DROP VIEW undo_in_force;

CREATE TABLE new_decision (
  number         INTEGER PRIMARY KEY AUTOINCREMENT,
  id             TEXT NOT NULL UNIQUE,
  at             TEXT NOT NULL,
  coder          TEXT NOT NULL,
  review         TEXT NOT NULL REFERENCES review (id),
  kind           TEXT NOT NULL
                 CHECK (kind IN ('quote', 'add', 'recode', 'theme', 'comment', 'audit', 'attribute', 'undo')),
  adjudicates    INTEGER NOT NULL CHECK (adjudicates IN (0, 1)),
  subject        TEXT NOT NULL,
  quote          TEXT,
  code           TEXT,
  to_code        TEXT,
  verdict        TEXT CHECK (verdict IN ('accept', 'reject', 'unsure')),
  presence       TEXT CHECK (presence IN ('present', 'absent', 'cannot_tell')),
  passage        TEXT,
  page           INTEGER,
  end_page       INTEGER,
  text_start     INTEGER,
  text_end       INTEGER,
  boxes          TEXT,
  comment        TEXT,
  reason         TEXT,
  sample         TEXT,
  missed         TEXT,
  undoes         TEXT,
  attribute      TEXT,
  child          TEXT,
  value          TEXT,
  bulk           TEXT,
  run            INTEGER NOT NULL,
  sha256         TEXT NOT NULL,
  codebook       TEXT NOT NULL,
  definition     TEXT NOT NULL,
  models         TEXT NOT NULL,
  seconds        REAL NOT NULL
);

INSERT INTO new_decision (
  number, id, at, coder, review, kind, adjudicates, subject,
  quote, code, to_code, verdict, presence, passage, page, end_page,
  text_start, text_end, boxes, comment, reason, sample, missed, undoes,
  bulk, run, sha256, codebook, definition, models, seconds)
SELECT
  number, id, at, coder, review, kind, adjudicates, subject,
  quote, code, to_code, verdict, presence, passage, page, end_page,
  text_start, text_end, boxes, comment, reason, sample, missed, undoes,
  bulk, run, sha256, codebook, definition, models, seconds
FROM decision ORDER BY number;

DROP TABLE decision;
ALTER TABLE new_decision RENAME TO decision;

CREATE INDEX decision_review ON decision (review, number);
CREATE INDEX decision_undo ON decision (undoes) WHERE undoes IS NOT NULL;

-- INSERT OR REPLACE would remove a row without asking the triggers below.
CREATE TRIGGER decision_is_not_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE number = NEW.number OR id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'decisions are never replaced');
END;

CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
BEGIN
  SELECT RAISE(ABORT, 'decisions are never changed');
END;

CREATE TRIGGER decision_is_not_removed BEFORE DELETE ON decision
BEGIN
  SELECT RAISE(ABORT, 'decisions are never removed');
END;

-- Undos are gone through from the last to the first, since a later one may take back an earlier.
-- Each row holds what was taken back up to there: lines of coder, tab, id. Names hold no tabs.
CREATE VIEW undo_in_force AS
WITH RECURSIVE
  undo (place, number, own, step, takes, coder, undoes) AS (
    SELECT row_number() OVER (ORDER BY number DESC), number,
      char(10) || coder || char(9) || id || char(10),
      char(10) || coder || char(9) || coalesce(bulk, id) || char(10),
      char(10) || coder || char(9) || undoes || char(10),
      coder, undoes
    FROM decision WHERE kind = 'undo'
  ),
  walk (place, number, coder, undoes, holds, taken) AS (
    SELECT 0, 0, '', '', 0, ''
    UNION ALL
    SELECT undo.place, undo.number, undo.coder, undo.undoes,
      CASE WHEN instr(taken, own) > 0 OR instr(taken, step) > 0 THEN 0 ELSE 1 END,
      CASE WHEN instr(taken, own) > 0 OR instr(taken, step) > 0 THEN taken ELSE taken || takes END
    FROM walk JOIN undo ON undo.place = walk.place + 1
  )
SELECT number, coder, undoes FROM walk WHERE holds = 1;

-- Decisions that nobody took back.
CREATE VIEW decision_in_force AS
SELECT * FROM decision d
WHERE NOT EXISTS (
  SELECT 1 FROM undo_in_force u
  WHERE u.number > d.number AND u.coder = d.coder AND u.undoes IN (d.id, d.bulk)
);

-- What each coder holds of each quote and each theme, by the ids under which they decided.
CREATE VIEW current_state AS
SELECT d.*
FROM decision_in_force d
JOIN (
  SELECT max(number) AS number FROM decision_in_force
  WHERE kind IN ('quote', 'add', 'recode', 'theme')
  GROUP BY review, coder, adjudicates, subject
) latest ON latest.number = d.number;
