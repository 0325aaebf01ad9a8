/** Reads the rules for pages and sections from the YAML files of {@code pipeline/}. */
package reviewthemes.review.yaml;
