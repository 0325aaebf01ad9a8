-- Reviews, runs, suggestions and decisions. Described in docs/workspace.md.

CREATE TABLE run (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  input    TEXT NOT NULL,
  codebook TEXT NOT NULL,
  pipeline TEXT NOT NULL,
  models   TEXT NOT NULL,
  program  TEXT NOT NULL
);

-- What a theme meant, once for each wording.
CREATE TABLE definition (
  hash  TEXT PRIMARY KEY,
  theme TEXT NOT NULL,
  lines TEXT NOT NULL
);

CREATE TABLE run_definition (
  run        INTEGER NOT NULL REFERENCES run (number),
  theme      TEXT NOT NULL,
  definition TEXT NOT NULL REFERENCES definition (hash),
  PRIMARY KEY (run, theme)
);

-- reading: number of the run that read it last.
CREATE TABLE review (
  id        TEXT PRIMARY KEY,
  reading   INTEGER NOT NULL REFERENCES run (number),
  in_folder INTEGER NOT NULL CHECK (in_folder IN (0, 1))
);

-- What a run read and suggested; result is its JSON, gzipped.
CREATE TABLE reading (
  review   TEXT NOT NULL REFERENCES review (id),
  run      INTEGER NOT NULL REFERENCES run (number),
  file     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  title    TEXT NOT NULL,
  codebook TEXT NOT NULL,
  pipeline TEXT NOT NULL,
  models   TEXT NOT NULL,
  program  TEXT NOT NULL,
  document TEXT NOT NULL,
  result   BLOB NOT NULL,
  PRIMARY KEY (review, run)
);

CREATE TABLE flag (
  review    TEXT NOT NULL,
  run       INTEGER NOT NULL,
  code      TEXT NOT NULL,
  id        TEXT NOT NULL,
  suggested INTEGER NOT NULL CHECK (suggested IN (0, 1)),
  score     REAL NOT NULL,
  quotes    INTEGER NOT NULL,
  PRIMARY KEY (review, run, code),
  FOREIGN KEY (review, run) REFERENCES reading (review, run) ON DELETE CASCADE
);

CREATE TABLE suggestion (
  review TEXT NOT NULL,
  run    INTEGER NOT NULL,
  quote  TEXT NOT NULL,
  code   TEXT NOT NULL,
  score  REAL NOT NULL,
  page   INTEGER NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (review, run, quote),
  FOREIGN KEY (review, run) REFERENCES reading (review, run) ON DELETE CASCADE
);

CREATE TABLE decision (
  number         INTEGER PRIMARY KEY AUTOINCREMENT,
  id             TEXT NOT NULL UNIQUE,
  at             TEXT NOT NULL,
  coder          TEXT NOT NULL,
  review         TEXT NOT NULL REFERENCES review (id),
  kind           TEXT NOT NULL
                 CHECK (kind IN ('quote', 'add', 'recode', 'theme', 'comment', 'audit', 'undo')),
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
  bulk           TEXT,
  run            INTEGER NOT NULL,
  sha256         TEXT NOT NULL,
  codebook       TEXT NOT NULL,
  definition     TEXT NOT NULL,
  models         TEXT NOT NULL,
  seconds        REAL NOT NULL
);

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

CREATE TABLE account (
  coder         TEXT PRIMARY KEY,
  role          TEXT NOT NULL CHECK (role IN ('coder', 'adjudicator', 'viewer')),
  password_hash TEXT NOT NULL
);

CREATE TABLE assignment (
  review TEXT NOT NULL REFERENCES review (id),
  coder  TEXT NOT NULL,
  blind  INTEGER NOT NULL CHECK (blind IN (0, 1)),
  PRIMARY KEY (review, coder)
);

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
