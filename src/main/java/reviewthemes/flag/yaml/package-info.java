/** Thresholds in YAML. */
package reviewthemes.flag.yaml;
