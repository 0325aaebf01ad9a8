/** The folder of results, and the tables and the page made of them. */
package reviewthemes.output.report;
