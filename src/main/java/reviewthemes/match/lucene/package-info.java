/** Finds indicators with Apache Lucene's interval queries, and stems words with its KStem. */
package reviewthemes.match.lucene;
