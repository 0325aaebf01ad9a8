/** Trained models in files. */
package reviewthemes.learn.file;
