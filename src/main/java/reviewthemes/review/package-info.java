/** A case review as read: its text with every character's place, its blocks and its sections. */
package reviewthemes.review;
