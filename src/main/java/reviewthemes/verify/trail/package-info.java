/**
 * The audit trail: every decision with all that it rested on, so that a reader can follow it.
 *
 * <p>{@link reviewthemes.verify.trail.Trail} makes a {@link reviewthemes.verify.trail.TrailEntry}
 * of each decision that fits a {@link reviewthemes.verify.trail.TrailFilter}.
 */
package reviewthemes.verify.trail;
