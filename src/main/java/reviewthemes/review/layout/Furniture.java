package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds running heads, page numbers and watermarks: what comes again at the same place.
 *
 * <p>Numbers in a running head may change, but only in step with the page, so that "Finding 1",
 * "Finding 2" at the top of their pages stay text.
 */
final class Furniture {
  /** How far the zones for running heads reach into the page. */
  private static final float ZONE = 0.14f;

  private static final float SAME_PLACE = 3f;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final ReadingRules rules;
  private final int pages;
  private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Line> outermost = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(ReadingRules rules, int pages) {
    this.rules = rules;
    this.pages = pages;
  }

  /** The lines of all pages that are not part of the text. */
  static Set<Line> find(List<List<Line>> pages, ReadingRules rules) {
    Furniture furniture = new Furniture(rules, pages.size());
    Map<String, List<Line>> inZone = new HashMap<>();
    Map<String, List<Line>> elsewhere = new HashMap<>();
    for (List<Line> lines : pages) {
      furniture.noteOutermost(lines);
      for (Line line : lines) {
        if (line.turn() != line.page().mainTurn()) {
          furniture.found.add(line);
        } else if (isInZone(line)) {
          inZone.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
          furniture.judgeAlone(line);
        } else {
          elsewhere.computeIfAbsent(line.text(), key -> new ArrayList<>()).add(line);
        }
      }
    }
    inZone.values().forEach(furniture::judgeRunningHead);
    elsewhere.values().forEach(furniture::judgeWatermark);
    return furniture.found;
  }

  private void noteOutermost(List<Line> lines) {
    lines.stream().min(Comparator.comparing(Line::base)).ifPresent(outermost::add);
    lines.stream().max(Comparator.comparing(Line::base)).ifPresent(outermost::add);
  }

  private static boolean isInZone(Line line) {
    float height = line.page().height();
    return line.base() < ZONE * height || line.top() > (1 - ZONE) * height;
  }

  private void judgeAlone(Line line) {
    boolean plain = line.cell() == null || line.cell().whole();
    if (line.artifact() || plain && rules.isPageNumber(line.text())) {
      found.add(line);
    }
  }

  private void judgeRunningHead(List<Line> same) {
    int enough = pages <= 4 ? 2 : 3;
    for (List<Line> place : places(same)) {
      if (distinctPages(place) < enough) {
        continue;
      }
      Map<String, List<Line>> byText = new HashMap<>();
      place.forEach(
          line -> byText.computeIfAbsent(line.text(), text -> new ArrayList<>()).add(line));
      for (List<Line> alike : byText.values()) {
        if (distinctPages(alike) >= enough) {
          found.addAll(alike);
        }
      }
      if (countsPages(place, enough)) {
        place.stream().filter(line -> !isHeading(line)).forEach(found::add);
      }
    }
  }

  /** A bold line below a running head is a heading, even where its number goes with the pages. */
  private boolean isHeading(Line line) {
    return line.bold() > 0.95f && !outermost.contains(line);
  }

  private void judgeWatermark(List<Line> same) {
    int enough = Math.max(3, (pages + 1) / 2);
    if (same.size() < enough) {
      return;
    }
    for (List<Line> place : places(same)) {
      Line first = place.get(0);
      place.removeIf(line -> Math.abs(line.left() - first.left()) > SAME_PLACE);
      if (distinctPages(place) >= enough) {
        found.addAll(place);
      }
    }
  }

  /** Whether a number in the lines goes up with the pages, on most of them. */
  private static boolean countsPages(List<Line> lines, int enough) {
    Map<String, Integer> votes = new HashMap<>();
    for (Line line : lines) {
      Matcher matcher = DIGITS.matcher(line.text());
      for (int position = 0; matcher.find(); position++) {
        if (matcher.group().length() <= 4) {
          int offset = Integer.parseInt(matcher.group()) - line.page().page();
          votes.merge(position + ":" + offset, 1, Integer::sum);
        }
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most >= enough && most * 3 >= lines.size() * 2;
  }

  /** Groups lines by their distance from the page's top. */
  private static List<List<Line>> places(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Float.compare(a.base(), b.base()));
    List<List<Line>> places = new ArrayList<>();
    float last = -Float.MAX_VALUE;
    for (Line line : sorted) {
      if (line.base() - last > SAME_PLACE) {
        places.add(new ArrayList<>());
      }
      places.get(places.size() - 1).add(line);
      last = line.base();
    }
    return places;
  }

  private static int distinctPages(List<Line> lines) {
    Set<Integer> distinct = new HashSet<>();
    lines.forEach(line -> distinct.add(line.page().page()));
    return distinct.size();
  }

  private static String key(Line line) {
    return DIGITS.matcher(line.text().replace(" ", "").toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
