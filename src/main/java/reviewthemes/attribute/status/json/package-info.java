/** The learned weights of legal status as a file. */
package reviewthemes.attribute.status.json;
