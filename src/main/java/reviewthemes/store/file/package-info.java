/** PDF files in a folder. */
package reviewthemes.store.file;
