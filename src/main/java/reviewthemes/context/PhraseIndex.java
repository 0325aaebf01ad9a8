package reviewthemes.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by the words that they can start with, so that few are tried at a place. */
final class PhraseIndex<T> {
  /** A phrase and what it belongs to. */
  record Entry<T>(Phrase phrase, T owner) {}

  /** A match from one token up to another, exclusive. */
  record Match<T>(T owner, int from, int to) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byStem = new HashMap<>();
  private final List<Entry<T>> others = new ArrayList<>();

  void add(Phrase phrase, T owner) {
    Entry<T> entry = new Entry<>(phrase, owner);
    Set<String> exact = new HashSet<>();
    Set<String> stems = new HashSet<>();
    if (!phrase.starts(exact, stems)) {
      others.add(entry);
      return;
    }
    exact.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    stems.forEach(stem -> byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(entry));
  }

  /** All matches, ordered by where they start; of one phrase at one place only the longest. */
  List<Match<T>> find(Words words) {
    List<Match<T>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      find(words, at, found);
    }
    return found;
  }

  /** Adds the matches that start at {@code at}. */
  void find(Words words, int at, List<Match<T>> found) {
    collect(byWord.get(words.lower(at)), words, at, found);
    collect(byStem.get(words.stem(at)), words, at, found);
    collect(others, words, at, found);
    if (words.isNumber(at)) {
      collect(byWord.get(Phrase.NUMBER), words, at, found);
    }
  }

  private void collect(List<Entry<T>> entries, Words words, int at, List<Match<T>> found) {
    for (int i = 0; entries != null && i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      int to = entry.phrase().match(words, at);
      if (to > at) {
        found.add(new Match<>(entry.owner(), at, to));
      }
    }
  }
}
