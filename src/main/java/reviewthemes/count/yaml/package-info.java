/** Reads what is counted from YAML. */
package reviewthemes.count.yaml;
