-- People correct what was read of a review as a whole: a new kind of decision.

DROP VIEW current_state;
DROP VIEW decision_in_force;
DROP VIEW undo_in_force;

ALTER TABLE decision DROP CONSTRAINT decision_kind_check;
ALTER TABLE decision ADD CONSTRAINT decision_kind_check
  CHECK (kind IN ('quote', 'add', 'recode', 'theme', 'comment', 'audit', 'attribute', 'undo'));
ALTER TABLE decision ADD COLUMN attribute TEXT, ADD COLUMN child TEXT, ADD COLUMN value TEXT;

-- Undos are gone through from the last to the first, since a later one may take back an earlier.
-- Each row holds what was taken back up to there: lines of coder, tab, id. Names hold no tabs.
CREATE VIEW undo_in_force AS
WITH RECURSIVE
  undo (place, number, own, step, takes, coder, undoes) AS (
    SELECT row_number() OVER (ORDER BY number DESC), number,
      chr(10) || coder || chr(9) || id || chr(10),
      chr(10) || coder || chr(9) || coalesce(bulk, id) || chr(10),
      chr(10) || coder || chr(9) || undoes || chr(10),
      coder, undoes
    FROM decision WHERE kind = 'undo'
  ),
  walk (place, number, coder, undoes, holds, taken) AS (
    SELECT CAST(0 AS BIGINT), CAST(0 AS BIGINT), '', '', 0, ''
    UNION ALL
    SELECT undo.place, undo.number, undo.coder, undo.undoes,
      CASE WHEN position(own IN taken) > 0 OR position(step IN taken) > 0 THEN 0 ELSE 1 END,
      CASE WHEN position(own IN taken) > 0 OR position(step IN taken) > 0 THEN taken ELSE taken || takes END
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
