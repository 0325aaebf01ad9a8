/** Writes a report's tables as a workbook, through Apache POI. */
package reviewthemes.report.xlsx;
