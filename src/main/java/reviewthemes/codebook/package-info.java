/** The themes that reviews are coded with: definitions, indicators and examples, as data. */
package reviewthemes.codebook;
