-- Number of the last decision there was when a review was given to somebody to code.
ALTER TABLE assignment ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
