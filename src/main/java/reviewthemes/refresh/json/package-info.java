/** Manifests of refreshes as JSON, through Jackson. */
package reviewthemes.refresh.json;
