/** Writes a report as a Word document, through Apache POI. */
package reviewthemes.report.docx;
