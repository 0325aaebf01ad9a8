/** Rules for finding terms, and suggestions for the codebook, as YAML. */
package reviewthemes.discover.yaml;
