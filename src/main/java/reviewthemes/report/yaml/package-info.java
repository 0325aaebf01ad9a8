/** Reads the outline of a report from YAML. */
package reviewthemes.report.yaml;
