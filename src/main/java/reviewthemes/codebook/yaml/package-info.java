/** Reads the codebook's YAML files with Jackson, and says of every mistake where it is. */
package reviewthemes.codebook.yaml;
