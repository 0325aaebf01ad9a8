package reviewthemes.match.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.MatchesIterator;

/** What the searches of one indicator found. */
final class Finds {
  private static final Comparator<Find> LONGEST_FIRST =
      Comparator.comparingInt((Find find) -> -find.words().size())
          .thenComparingInt(Find::first)
          .thenComparingInt(Find::last);

  private final SentenceWords words;
  private final List<Find> finds = new ArrayList<>();

  Finds(SentenceWords words) {
    this.words = words;
  }

  boolean isEmpty() {
    return finds.isEmpty();
  }

  /** Adds all matches that lie within one sentence. */
  void addAll(MatchesIterator matches) throws IOException {
    while (matches.next()) {
      if (sentence(matches.startPosition()) == sentence(matches.endPosition())) {
        TreeSet<Integer> positions = new TreeSet<>();
        collect(matches, positions);
        finds.add(new Find(positions.stream().map(this::word).toList()));
      }
    }
  }

  /** The finds that do not overlap; of those that do, the one with most words. */
  List<Find> apart() {
    Map<Integer, List<Find>> bySentence = new TreeMap<>();
    for (Find find : finds.stream().sorted(LONGEST_FIRST).toList()) {
      List<Find> apart = bySentence.computeIfAbsent(find.sentence(), sentence -> new ArrayList<>());
      if (apart.stream().noneMatch(find::overlaps)) {
        apart.add(find);
      }
    }
    return bySentence.values().stream().flatMap(List::stream).toList();
  }

  /** The sentence, by its place in the list, of the word at {@code position}. */
  int sentence(int position) {
    return word(position).sentence();
  }

  private SentenceWords.Word word(int position) {
    return words.words().get(words.at(position));
  }

  /** The positions of the words that matched, without those in gaps. */
  private static void collect(MatchesIterator match, TreeSet<Integer> positions)
      throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts == null) {
      for (int at = match.startPosition(); at <= match.endPosition(); at++) {
        positions.add(at);
      }
      return;
    }
    while (parts.next()) {
      collect(parts, positions);
    }
  }
}
