-- Who said when that they have finished a review, or that they have not after all.
-- up_to: number of the last decision there was.
CREATE TABLE finish (
  number   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       TEXT NOT NULL,
  coder    TEXT NOT NULL,
  review   TEXT NOT NULL REFERENCES review (id),
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  up_to    BIGINT NOT NULL
);

CREATE FUNCTION finish_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'who finished is never changed or removed';
END
$$;

CREATE TRIGGER finish_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON finish
FOR EACH STATEMENT EXECUTE FUNCTION finish_is_not_changed();
