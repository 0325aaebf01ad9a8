/** How people write attributes down, from YAML. */
package reviewthemes.evaluate.attribute.yaml;
