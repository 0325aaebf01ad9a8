/** Draws charts with JetBrains Lets-Plot, a grammar of graphics. */
package reviewthemes.report.letsplot;
