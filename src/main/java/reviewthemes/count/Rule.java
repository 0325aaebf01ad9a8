package reviewthemes.count;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;

/** When a review shows an item: a code, or some or all of several. */
public sealed interface Rule {
  /** Where it stands in a review. */
  Standing of(CodedCase coded, Basis basis);

  /** The codes it is computed from. */
  Set<Code> codes();

  /** The code itself. */
  record Coded(Code code) implements Rule {
    @Override
    public Standing of(CodedCase coded, Basis basis) {
      return coded.standing(code, basis);
    }

    @Override
    public Set<Code> codes() {
      return Set.of(code);
    }
  }

  /** At least one of the parts. */
  record AnyOf(List<Rule> parts) implements Rule {
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Standing of(CodedCase coded, Basis basis) {
      return Standing.anyOf(parts.stream().map(part -> part.of(coded, basis)).toList());
    }

    @Override
    public Set<Code> codes() {
      return union(parts);
    }
  }

  /** Every one of the parts. */
  record AllOf(List<Rule> parts) implements Rule {
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Standing of(CodedCase coded, Basis basis) {
      return Standing.allOf(parts.stream().map(part -> part.of(coded, basis)).toList());
    }

    @Override
    public Set<Code> codes() {
      return union(parts);
    }
  }

  private static Set<Code> union(List<Rule> parts) {
    Set<Code> codes = new TreeSet<>();
    parts.forEach(part -> codes.addAll(part.codes()));
    return codes;
  }
}
