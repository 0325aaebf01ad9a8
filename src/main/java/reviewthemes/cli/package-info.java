/** The {@code themes} command: wires adapters to stages, and prints. */
package reviewthemes.cli;
