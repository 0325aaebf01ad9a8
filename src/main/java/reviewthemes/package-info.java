/**
 * Reads case reviews and suggests, per review, which themes are present and which words show it.
 *
 * <p>The packages are the stages, in the order the data flows; nothing points back:
 *
 * <pre>
 * text        spans, and cleaned text that maps back to the original
 * codebook    the themes: definition, indicators, examples
 * review      a document: pages, blocks, sections with roles        (review.pdfbox reads it)
 * sentence    sentences and words                                   (sentence.opennlp splits them)
 * match       indicators found in a sentence                        (match.lucene finds them)
 * context     asserted or not, whose, when, which way
 * attribute   what a review says of the case as a whole, such as the child's age
 * learn       what a sentence and its surroundings are worth        (learn.liblinear trains it,
 *                                                                    learn.onnx reads passages)
 * flag        scored quotes, and flags per theme and polarity
 * pipeline    composes the stages, one review or a whole folder
 * output      results as JSON, tables and a page
 * train       coded reviews to learn from
 * evaluate    holds suggestions against people's coding, and explains them
 * verify      what people decide about suggestions, and what that leads to  (verify.web serves it)
 * count       how many reviews show a theme, beside other figures  (count.commons computes)
 * refresh     a year's counts, kept so that they can be made again, and what moved since
 * discover    terms that reviewers judge by and no theme catches
 * report      a thematic review, ready to publish  (report.docx, .xlsx and .html write it)
 * store       reviews, suggestions and decisions in a database      (store.jdbi asks it)
 * assembly    loads rules, codebook and models, and puts the stages together
 * cli         the commands; the only package that prints
 * </pre>
 */
package reviewthemes;
