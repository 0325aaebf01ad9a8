/** How well is found what reviews tell as a whole, held against what people wrote down. */
package reviewthemes.evaluate.attribute;
