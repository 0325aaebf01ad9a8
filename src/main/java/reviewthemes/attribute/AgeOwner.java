package reviewthemes.attribute;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.context.Subject;

/**
 * Whose age is stated, as far as it may be an index child's.
 *
 * @param name the child's name, if it stands there
 * @param subject whom the words mean
 */
record AgeOwner(Optional<String> name, Subject subject) {
  /**
   * The owner of an age in running text: whoever stands last before it, or else right after.
   *
   * @param text the sentence
   * @param judged whom the context takes it to be about
   */
  static AgeOwner of(
      String text, AgeMention mention, Subject judged, IndexChildren children, OwnerRules rules) {
    String before = text.substring(0, mention.span().start());
    IndexChildren.Found named = children.last(before);
    int child = lastEnd(rules.child(), before);
    int other = lastEnd(rules.other(), without(before, named));
    if (named.end() > other && named.end() >= child - (named.end() - named.start())) {
      return new AgeOwner(Optional.of(named.name()), Subject.CHILD);
    }
    if (other > child) {
      Subject subject = judged == Subject.CHILD ? Subject.UNCLEAR : judged;
      return new AgeOwner(
          Optional.empty(), subject == Subject.UNCLEAR ? Subject.RELATIVE : subject);
    }
    String after = text.substring(mention.span().end());
    boolean pronoun = rules.pronoun().matcher(before).find();
    IndexChildren.Found next = children.earliest(after);
    if (child < 0 && pronoun && next.start() >= 0 && opens(after, next.start())) {
      return new AgeOwner(Optional.of(next.name()), Subject.CHILD);
    }
    boolean inside = rules.child().matcher(mention.span().in(text)).find();
    if (child < 0 && !pronoun && !inside) {
      return following(after, judged, children, rules);
    }
    return new AgeOwner(
        Optional.empty(), judged == Subject.PROFESSIONAL ? Subject.UNCLEAR : judged);
  }

  /** The owner of an age in a table's cell whose row starts with {@code label}. */
  AgeOwner inRow(String label, IndexChildren children, OwnerRules rules) {
    IndexChildren.Found row = children.last(label);
    if (row.end() == label.strip().length() && !label.isBlank()) {
      return new AgeOwner(Optional.of(row.name()), Subject.CHILD);
    }
    boolean other = rules.other().matcher(label).find();
    boolean child = label.isBlank() || (rules.child().matcher(label).find() && !other);
    return child || name.isPresent() ? this : new AgeOwner(name, Subject.RELATIVE);
  }

  /**
   * The owner where a sentence opens with a pronoun, which means whom the one before names first:
   * "Nest died in the bath. She was sixteen months old."
   *
   * @param previous the sentence before, or empty
   */
  AgeOwner after(String previous, IndexChildren children, OwnerRules rules) {
    IndexChildren.Found named = children.earliest(previous);
    boolean told = name.isPresent() || subject == Subject.RELATIVE || named.start() < 0;
    return told || rules.other().matcher(previous.substring(0, named.start())).find()
        ? this
        : new AgeOwner(Optional.of(named.name()), Subject.CHILD);
  }

  /** Whether what follows opens at {@code start}: "when she was two, Nest died". */
  private static boolean opens(String after, int start) {
    return after.substring(0, start).strip().equals(",");
  }

  private static AgeOwner following(
      String after, Subject judged, IndexChildren children, OwnerRules rules) {
    Optional<String> name = children.first(after);
    if (name.isPresent()) {
      return new AgeOwner(name, Subject.CHILD);
    }
    Matcher child = rules.child().matcher(after);
    boolean near = child.find() && child.start() <= 2;
    return new AgeOwner(Optional.empty(), near ? Subject.CHILD : judged);
  }

  private static String without(String text, IndexChildren.Found named) {
    return named.end() < 0
        ? text
        : text.substring(0, named.start())
            + " ".repeat(named.end() - named.start())
            + text.substring(named.end());
  }

  private static int lastEnd(Pattern words, String text) {
    int end = -1;
    Matcher matcher = words.matcher(text);
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }
}
