package reviewthemes.pipeline.batch;

import java.util.List;
import reviewthemes.review.ReviewId;

/**
 * The files to read.
 *
 * @param files ordered by name
 * @param folder whether a whole folder was asked for, so that other reviews are out of date
 * @param notes one line each: what the reader should know
 * @param problems one line each: what could not be looked into, and what to do
 */
public record Inputs(
    List<InputFile> files, boolean folder, List<String> notes, List<String> problems) {
  public Inputs {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  public List<ReviewId> ids() {
    return files.stream().map(InputFile::id).toList();
  }
}
