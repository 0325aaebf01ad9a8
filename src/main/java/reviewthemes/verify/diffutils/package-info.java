/** What changed in a definition, word by word, through java-diff-utils. */
package reviewthemes.verify.diffutils;
