/**
 * What people decide about suggestions: facts that are only ever added, and the state they lead to.
 *
 * <p>A {@link reviewthemes.verify.Draft} is appended to the {@link
 * reviewthemes.verify.DecisionLog}, which makes it a {@link reviewthemes.verify.Decision}: numbered
 * and dated, never changed. {@link reviewthemes.verify.ReviewState} is what the decisions about one
 * review come to, beside what the machine suggests now. A {@link reviewthemes.verify.Workspace}
 * holds all of it; the package {@code store} keeps one in a database. {@link
 * reviewthemes.verify.Blindness} tells who may see whose decisions: whatever shows decisions to
 * somebody has to ask it.
 */
package reviewthemes.verify;
