/** Fits linear models with LIBLINEAR. */
package reviewthemes.learn.liblinear;
