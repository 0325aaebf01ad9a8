/** Takes a folder of reviews through a coder, again and again, doing only what changed. */
package reviewthemes.pipeline.batch;
