package reviewthemes.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which of many patterns a text may hold, by the words they need, in one pass over it.
 *
 * <p>Most patterns are found in one text of hundreds, and trying each on each is slow. The needles
 * of all are sought at once with an automaton (Aho and Corasick 1975); a pattern that lacks one
 * need not be tried. Safe to use from several threads.
 */
public final class PatternSieve {
  private record Use(int pattern, int group) {}

  private final byte[] signs = new byte[Character.MAX_VALUE + 1];
  private final BitSet always = new BitSet();
  private final int[] wanted;
  private final List<List<Use>> uses = new ArrayList<>();
  private final int width;
  private int[] next;

  /**
   * @param patterns regular expressions, case ignored or not
   */
  public PatternSieve(List<Pattern> patterns) {
    List<List<Set<String>>> needles =
        patterns.stream().map(pattern -> NeedleReader.read(pattern).best()).toList();
    width = signs(needles);
    wanted = new int[patterns.size()];
    next = new int[width];
    uses.add(new ArrayList<>());
    for (int pattern = 0; pattern < wanted.length; pattern++) {
      List<Set<String>> groups = needles.get(pattern);
      wanted[pattern] = (1 << groups.size()) - 1;
      always.set(pattern, groups.isEmpty());
      for (int group = 0; group < groups.size(); group++) {
        for (String needle : groups.get(group)) {
          add(needle, new Use(pattern, group));
        }
      }
    }
    link();
  }

  /** Numbers the characters that needles have; all others are 0. Returns how many there are. */
  private int signs(List<List<Set<String>>> needles) {
    int count = 1;
    for (List<Set<String>> groups : needles) {
      for (Set<String> group : groups) {
        for (String needle : group) {
          for (char c : needle.toCharArray()) {
            if (signs[c] == 0 && count < Byte.MAX_VALUE) {
              signs[c] = (byte) count++;
            }
          }
        }
      }
    }
    for (int c = 0; c < signs.length; c++) {
      signs[c] = signs[Character.toLowerCase((char) c)];
    }
    return count;
  }

  private void add(String needle, Use use) {
    int state = 0;
    for (char c : needle.toCharArray()) {
      int place = state * width + signs[c];
      if (next[place] == 0) {
        next[place] = uses.size();
        uses.add(new ArrayList<>());
        if (uses.size() * width > next.length) {
          next = Arrays.copyOf(next, 2 * next.length);
        }
      }
      state = next[place];
    }
    uses.get(state).add(use);
  }

  /** Gives every state a way on for every sign: that of the longest end which is a state too. */
  private void link() {
    int[] shorter = new int[uses.size()];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      uses.get(state).addAll(state == 0 ? List.of() : uses.get(shorter[state]));
      for (int sign = 0; sign < width; sign++) {
        int place = state * width + sign;
        int fallback = state == 0 ? 0 : next[shorter[state] * width + sign];
        if (next[place] == 0) {
          next[place] = fallback;
        } else {
          shorter[next[place]] = fallback;
          open.add(next[place]);
        }
      }
    }
  }

  /** The patterns, by place in the list, that may be found in {@code text}. */
  public BitSet possible(CharSequence text) {
    BitSet possible = (BitSet) always.clone();
    int[] found = new int[wanted.length];
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * width + signs[text.charAt(i)]];
      List<Use> here = uses.get(state);
      for (int u = 0; u < here.size(); u++) {
        Use use = here.get(u);
        found[use.pattern()] |= 1 << use.group();
        if (found[use.pattern()] == wanted[use.pattern()]) {
          possible.set(use.pattern());
        }
      }
    }
    return possible;
  }
}
