package reviewthemes.learn;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;

/** The codes by number, with what each has to do with the others. */
final class CodeTable {
  private final List<Code> codes;
  private final int[] opposite;
  private final List<List<Integer>> alike = new ArrayList<>();

  CodeTable(List<Code> codes) {
    this.codes = List.copyOf(codes);
    this.opposite = new int[codes.size()];
    for (int k = 0; k < codes.size(); k++) {
      Code code = codes.get(k);
      opposite[k] = -1;
      List<Integer> others = new ArrayList<>();
      for (int j = 0; j < codes.size(); j++) {
        boolean sameTheme = codes.get(j).theme().equals(code.theme());
        if (j != k && sameTheme) {
          opposite[k] = j;
        } else if (!sameTheme && codes.get(j).polarity() == code.polarity()) {
          others.add(j);
        }
      }
      alike.add(List.copyOf(others));
    }
  }

  int size() {
    return codes.size();
  }

  List<Code> codes() {
    return codes;
  }

  Polarity polarity(int code) {
    return codes.get(code).polarity();
  }

  /** The same theme's other polarity, or -1. */
  int opposite(int code) {
    return opposite[code];
  }

  /** The codes of other themes with the same polarity. */
  List<Integer> alike(int code) {
    return alike.get(code);
  }
}
