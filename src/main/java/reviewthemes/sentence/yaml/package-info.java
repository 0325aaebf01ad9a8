/** Reads rules from YAML with Jackson, and remembers the line of everything. */
package reviewthemes.sentence.yaml;
