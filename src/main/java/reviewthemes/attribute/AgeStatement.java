package reviewthemes.attribute;

import java.util.List;

/**
 * An age that a review states of an index child, with how likely it is the one at the incident.
 *
 * @param sentence index of its sentence
 * @param child the child's name, or empty
 * @param mention the words
 * @param score the higher, the likelier
 * @param why what spoke for it and what against, in words
 */
record AgeStatement(
    int sentence, String child, AgeMention mention, double score, List<String> why) {
  AgeStatement {
    why = List.copyOf(why);
  }
}
