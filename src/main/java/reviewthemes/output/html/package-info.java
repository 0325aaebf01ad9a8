/** The results as one page that needs no server and nothing from outside. */
package reviewthemes.output.html;
