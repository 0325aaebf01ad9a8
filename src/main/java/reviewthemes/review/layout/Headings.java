package reviewthemes.review.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.review.BlockKind;

/** Finds headings by size, weight, capitals, underlining and numbering. */
final class Headings {
  private static final float LARGER = 1.08f;
  private static final int LONGEST = 330;
  private static final int LONGEST_PLAIN = 80;
  private static final int MOST_LINES = 6;
  private static final Pattern NEW_SENTENCE = Pattern.compile("(?<=.{24})[.?!][\"'”’)]* \\p{Lu}");
  private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) (?=\\p{Lu})");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d(?:[-–/ ]+(?:19|20)?\\d\\d)?");
  private static final Pattern LINK = Pattern.compile("@|www\\.|https?:");

  private final ReadingRules rules;
  private final BodyStyle body;

  Headings(ReadingRules rules, BodyStyle body) {
    this.rules = rules;
    this.body = body;
  }

  /** Marks the headings among all chunks of a document, in reading order. */
  void mark(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
      if (isHeading(chunks.get(i), next)) {
        chunks.get(i).kind(BlockKind.HEADING);
        number(chunks.get(i));
      }
    }
    mergeCentred(chunks);
  }

  /** In a heading a bare number is its number, whatever the gap after it; a date is not. */
  private void number(Chunk heading) {
    Matcher matcher = BARE_NUMBER.matcher(heading.first().text());
    if (!heading.label().isPresent()
        && matcher.lookingAt()
        && !rules.startsWithDate(heading.first().text())) {
      heading.label(new Label(matcher.end(1), matcher.end(), false, false));
    }
  }

  /** How much a heading stands out; equal for headings of one rank. */
  float rank(Chunk heading) {
    float rank = Math.round(heading.size() * 4) / 4f * 10;
    rank += heading.allBold() ? 4 : 0;
    rank += isCapitals(heading.words()) ? 2 : 0;
    rank -= heading.allItalic() ? 1 : 0;
    return rank;
  }

  private boolean isHeading(Chunk chunk, Chunk next) {
    if (!chunk.is(BlockKind.PARAGRAPH)
        || chunk.lines().size() > MOST_LINES
        || chunk.length() > LONGEST) {
      return false;
    }
    String words = chunk.words();
    if (!hasWord(words)
        || isListLine(chunk)
        || ",;".indexOf(words.charAt(words.length() - 1)) >= 0
        || NEW_SENTENCE.matcher(words).find()) {
      return false;
    }
    boolean large = chunk.size() > LARGER * body.size();
    boolean heavy = chunk.allBold() && !body.bold();
    if (large || heavy) {
      return !isQuotation(words);
    }
    return words.length() <= LONGEST_PLAIN
        && chunk.lines().size() == 1
        && chunk.size() > 0.95f * body.size()
        && !Chunker.endsSentence(chunk.last())
        && next != null
        && isPlainHeading(chunk, next);
  }

  private static boolean isPlainHeading(Chunk chunk, Chunk next) {
    Matcher bare = BARE_NUMBER.matcher(chunk.words());
    String words = bare.lookingAt() ? chunk.words().substring(bare.end()) : chunk.words();
    if (!Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    if (isCapitals(words) && words.length() > 6 || isUnderlined(chunk.first())) {
      return !LINK.matcher(words).find();
    }
    if (next.is(BlockKind.CELL)) {
      return false;
    }
    boolean leads = !next.label().isPresent() && next.length() > chunk.length();
    boolean apart = chunk.allItalic() && !next.allItalic();
    boolean numbered =
        chunk.label().isPresent() && !chunk.label().bullet() && leads && next.lines().size() > 1;
    return apart && leads || numbered;
  }

  private boolean isListLine(Chunk chunk) {
    return chunk.label().bullet() || rules.endsInLeaders(chunk.last().text());
  }

  private static boolean hasWord(String words) {
    return words.chars().filter(Character::isLetter).count() >= 3 || YEARS.matcher(words).matches();
  }

  private static boolean isQuotation(String words) {
    char last = words.charAt(words.length() - 1);
    return "\"“‘'".indexOf(words.charAt(0)) >= 0
        && "\"”’'".indexOf(last) >= 0
        && words.length() > LONGEST_PLAIN;
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase)
        && words.chars().filter(Character::isUpperCase).count() >= 4;
  }

  private static boolean isUnderlined(Line line) {
    for (Ruling ruling : line.page().rulings()) {
      float below = ruling.at() - line.base();
      if (ruling.level()
          && below > 0
          && below < 0.35f * line.size()
          && ruling.from() < line.left() + 6
          && ruling.to() > line.right() - 6
          && ruling.to() < line.right() + 12) {
        return true;
      }
    }
    return false;
  }

  /** A centred heading over several lines comes as one chunk a line. */
  private void mergeCentred(List<Chunk> chunks) {
    for (int i = chunks.size() - 1; i > 0; i--) {
      Chunk above = chunks.get(i - 1);
      Chunk below = chunks.get(i);
      if (above.is(BlockKind.HEADING)
          && below.is(BlockKind.HEADING)
          && isOneHeading(above, below)) {
        above.append(below);
        chunks.remove(i);
      }
    }
  }

  private boolean isOneHeading(Chunk above, Chunk below) {
    float step = below.first().base() - above.last().base();
    float middleAbove = (above.left() + above.right()) / 2;
    float middleBelow = (below.left() + below.right()) / 2;
    boolean centred =
        Math.abs(middleAbove - middleBelow) < 3 && Math.abs(above.left() - below.left()) > 6;
    return below.page() == above.last().page().page()
        && !below.label().isPresent()
        && Math.abs(rank(above) - rank(below)) < 1
        && step > 0
        && step < 1.5f * above.size()
        && !Chunker.endsSentence(above.last())
        && (centred || Character.isLowerCase(below.words().charAt(0)));
  }
}
