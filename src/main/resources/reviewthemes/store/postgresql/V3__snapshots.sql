-- Refreshes: which readings and decisions their counts are made of, and the counts.

CREATE TABLE snapshot (
  number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  at        TEXT NOT NULL,
  input     TEXT NOT NULL,
  run       BIGINT NOT NULL REFERENCES run (number),
  decisions BIGINT NOT NULL,
  counting  TEXT NOT NULL
);

CREATE TABLE snapshot_review (
  snapshot BIGINT NOT NULL REFERENCES snapshot (number),
  review   TEXT NOT NULL,
  run      BIGINT NOT NULL,
  PRIMARY KEY (snapshot, review),
  FOREIGN KEY (review, run) REFERENCES reading (review, run)
);

-- A reading that a refresh counts is asked for whenever a review is read again.
CREATE INDEX snapshot_reading ON snapshot_review (review, run);

CREATE TABLE snapshot_count (
  snapshot   BIGINT NOT NULL REFERENCES snapshot (number),
  item       TEXT NOT NULL,
  basis      TEXT NOT NULL CHECK (basis IN ('suggested', 'verified')),
  present    INTEGER NOT NULL,
  of_reviews INTEGER NOT NULL CHECK (of_reviews >= present),
  PRIMARY KEY (snapshot, item, basis)
);

CREATE FUNCTION refresh_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'refreshes are never changed or removed';
END
$$;

CREATE TRIGGER snapshot_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot
FOR EACH STATEMENT EXECUTE FUNCTION refresh_is_not_changed();

CREATE TRIGGER snapshot_review_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot_review
FOR EACH STATEMENT EXECUTE FUNCTION refresh_is_not_changed();

CREATE TRIGGER snapshot_count_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot_count
FOR EACH STATEMENT EXECUTE FUNCTION refresh_is_not_changed();
