/** Reads the rules of context from YAML. */
package reviewthemes.context.yaml;
