/**
 * A thematic review, ready to publish: counts, comparisons and quotes under headings.
 *
 * <p>{@link reviewthemes.report.Outline} says what the review holds and in which words; {@code
 * report.yaml} reads it. {@link reviewthemes.report.Material} is what is known. {@code report.make}
 * makes of both a {@link reviewthemes.report.Report}, which {@code report.html}, {@code
 * report.docx}, {@code report.xlsx} and {@code report.csv} write. {@code report.letsplot} draws
 * charts, {@code report.batik} turns drawings into pictures, {@code report.file} fills a folder.
 */
package reviewthemes.report;
