/** What the templates show: reviews, suggestions and words, ready to be written. */
package reviewthemes.verify.web.page;
