package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ReviewEntry;

/**
 * Finds out what a refresh has to read.
 *
 * <p>A review is known by the bytes of its file, whatever that is called and wherever it lies; a
 * file with other bytes and a known name is a new version of that review. Each file of the folder
 * is hashed once; files that are only in the workspace are not hashed at all.
 */
final class RefreshPlanner {
  private final List<ReviewEntry> entries;
  private final ProducedBy producedBy;
  private final Map<String, ReviewEntry> byHash = new HashMap<>();
  private final Map<String, ReviewEntry> byName = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<ReviewId, InputFile> toRead = new TreeMap<>();
  private final Map<ReviewId, String> shelved = new HashMap<>();
  private final Set<ReviewId> inFolder = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param entries all reviews of the workspace
   * @param producedBy what would read them now
   */
  RefreshPlanner(List<ReviewEntry> entries, ProducedBy producedBy) {
    this.entries = entries;
    this.producedBy = producedBy;
    for (ReviewEntry entry : entries) {
      byHash.merge(entry.document().sha256(), entry, (one, other) -> one.inFolder() ? one : other);
      byName.put(key(entry.id().value()), entry);
    }
  }

  /**
   * @param inputs files of the folder
   * @param only whether reviews that are not among them count no longer
   */
  RefreshPlan plan(Inputs inputs, boolean only) {
    problems.addAll(inputs.problems());
    List<InputFile> unknown = new ArrayList<>();
    for (InputFile file : inputs.files()) {
      if (!isKnown(file)) {
        unknown.add(file);
      }
    }
    unknown.forEach(this::newOrChanged);
    Set<ReviewId> counted = new HashSet<>(inFolder);
    for (ReviewEntry entry : entries) {
      if (!only && entry.inFolder() && counted.add(entry.id()) && isOutdated(entry)) {
        shelved.put(entry.id(), entry.document().sha256());
        String name = entry.document().file();
        toRead.put(entry.id(), new InputFile(entry.id(), name, Path.of(name)));
      }
    }
    return new RefreshPlan(List.copyOf(toRead.values()), shelved, counted, notes, problems);
  }

  /** Whether there is nothing left to ask about a file: it is in the workspace, or no file. */
  private boolean isKnown(InputFile file) {
    String hash;
    try {
      hash = Hashes.sha256(Files.readAllBytes(file.path()));
    } catch (IOException e) {
      problems.add(
          file.name() + " cannot be opened: check that it is there and that you may read it");
      return true;
    }
    String twin = files.putIfAbsent(hash, file.name());
    if (twin != null) {
      notes.add(file.name() + " is the same file as " + twin + ": it counts once");
      return true;
    }
    ReviewEntry entry = byHash.get(hash);
    if (entry == null) {
      return false;
    }
    inFolder.add(entry.id());
    if (isOutdated(entry)) {
      toRead.put(entry.id(), new InputFile(entry.id(), file.name(), file.path()));
    }
    return true;
  }

  private boolean isOutdated(ReviewEntry entry) {
    return !entry.producedBy().equals(producedBy);
  }

  private void newOrChanged(InputFile file) {
    ReviewEntry earlier = byName.get(key(file.id().value()));
    ReviewId id = earlier == null ? file.id() : earlier.id();
    for (int i = 2; isTaken(id, earlier); i++) {
      id = new ReviewId(file.id() + "-" + i);
      earlier = byName.get(key(id.value()));
    }
    if (earlier != null) {
      notes.add(
          file.name()
              + " takes the place of the file under which "
              + id
              + " was read before ('"
              + earlier.document().title()
              + "'): if it is another review, give it another name");
    }
    inFolder.add(id);
    toRead.put(id, new InputFile(id, file.name(), file.path()));
  }

  /** Whether the review of that id is in the folder with a file of its own. */
  private boolean isTaken(ReviewId id, ReviewEntry earlier) {
    return inFolder.contains(earlier == null ? id : earlier.id());
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
