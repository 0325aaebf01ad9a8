package reviewthemes.attribute;

import java.util.List;

/**
 * An age that a review states of an index child, with how likely it is the one at the incident.
 *
 * @param sentence index of its sentence
 * @param child the child's name, or empty
 * @param mention the words
 * @param score the higher, the likelier
 * @param why ids of what spoke for and against, with weights
 */
record AgeStatement(
    int sentence, String child, AgeMention mention, double score, List<String> why) {
  AgeStatement {
    why = List.copyOf(why);
  }
}
