package reviewthemes.match.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.codebook.yaml.YamlCodebook;
import reviewthemes.match.CodebookCheck;
import reviewthemes.match.PlainSentences;
import reviewthemes.sentence.InflectionStemmer;

/** Prints everything that is wrong with the codebook in a folder. */
public final class CheckFolder {
  private CheckFolder() {}

  public static void main(String[] args) throws IOException {
    problems(Path.of(args[0])).forEach(System.out::println);
  }

  /** Problems of the files and of the examples, in order. */
  static List<Problem> problems(Path folder) throws IOException {
    YamlCodebook read = YamlCodebook.read(CodebookFolder.files(folder));
    List<Problem> problems = new ArrayList<>(read.problems());
    try {
      LuceneMatcher matcher = new LuceneMatcher(read.codebook(), new InflectionStemmer());
      problems.addAll(new CodebookCheck(read.codebook(), matcher, PlainSentences::of).problems());
    } catch (BrokenCodebook e) {
      problems.addAll(e.problems());
    }
    return problems.stream().sorted().toList();
  }
}
