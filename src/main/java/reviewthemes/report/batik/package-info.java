/** Makes pictures of drawings, through Apache Batik. */
package reviewthemes.report.batik;
