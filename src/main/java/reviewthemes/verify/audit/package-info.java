/**
 * How much was missed, estimated from passages drawn at random.
 *
 * <p>{@link reviewthemes.verify.audit.Candidates} are the passages that no quote covers, {@link
 * reviewthemes.verify.audit.Draw} draws some of them, and {@link
 * reviewthemes.verify.audit.Estimate} is what people's answers about those come to.
 */
package reviewthemes.verify.audit;
