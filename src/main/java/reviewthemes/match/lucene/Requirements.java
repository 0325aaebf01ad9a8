package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.codebook.Pattern;

/** Works out what patterns require. */
final class Requirements {
  private final WordRuns runs;
  private final Map<String, Requirement> named = new HashMap<>();

  Requirements(WordRuns runs) {
    this.runs = runs;
  }

  Requirement of(Pattern pattern) {
    if (pattern instanceof Pattern.Word word) {
      return any(runs.of(word).stream().map(Requirements::run).toList());
    } else if (pattern instanceof Pattern.Exact exact) {
      return run(runs.of(exact));
    } else if (pattern instanceof Pattern.Choice choice) {
      return any(choice.options().stream().map(this::of).toList());
    } else if (pattern instanceof Pattern.Named list) {
      return named(list);
    } else if (pattern instanceof Pattern.Window window) {
      return all(window.parts());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return all(sequence.parts());
    }
    return new Requirement.None();
  }

  private Requirement named(Pattern.Named list) {
    Requirement known = named.get(list.list());
    if (known == null) {
      Requirement words = of(list.words());
      known = new Requirement.Shared(named.size(), words);
      named.put(list.list(), known);
    }
    return known;
  }

  private static Requirement run(List<Vocabulary.Term> terms) {
    List<Requirement> parts = new ArrayList<>();
    terms.forEach(term -> parts.add(new Requirement.Term(term.id())));
    return parts.size() == 1 ? parts.get(0) : new Requirement.All(parts);
  }

  private Requirement all(List<Pattern> patterns) {
    List<Requirement> parts =
        patterns.stream().filter(part -> !(part instanceof Pattern.Maybe)).map(this::of).toList();
    return parts.size() == 1 ? parts.get(0) : new Requirement.All(parts);
  }

  private static Requirement any(List<Requirement> parts) {
    return parts.size() == 1 ? parts.get(0) : Requirement.Any.of(parts);
  }
}
