package reviewthemes.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.review.ReviewId;

/**
 * What a refresh has to do.
 *
 * @param toRead files to read: new, changed, or read by other versions
 * @param shelved of those that are not in the folder, the hash under which the workspace has them
 * @param counted the reviews that count after it, if they can be read
 * @param notes one line each: what the reader should know
 * @param problems one line each: what could not be looked into, and what to do
 */
public record RefreshPlan(
    List<InputFile> toRead,
    Map<ReviewId, String> shelved,
    Set<ReviewId> counted,
    List<String> notes,
    List<String> problems) {
  public RefreshPlan {
    toRead = List.copyOf(toRead);
    shelved = Map.copyOf(shelved);
    counted = Set.copyOf(counted);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
