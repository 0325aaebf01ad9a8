/** Apache OpenNLP's English models behind the interfaces of {@code reviewthemes.sentence}. */
package reviewthemes.sentence.opennlp;
