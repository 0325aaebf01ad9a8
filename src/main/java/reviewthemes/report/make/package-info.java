/** Makes a report of what is known; what may not be shown is hidden here, and only here. */
package reviewthemes.report.make;
