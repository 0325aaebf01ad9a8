/** Fills a folder with a report in all its formats. */
package reviewthemes.report.file;
