/** Writes files so that a reader finds the old or the new one, never half of it. */
package reviewthemes.output.file;
