/** Reads the rules of attributes from YAML. */
package reviewthemes.attribute.yaml;
