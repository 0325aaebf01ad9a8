/** Writes a report as one HTML file that needs no other. */
package reviewthemes.report.html;
