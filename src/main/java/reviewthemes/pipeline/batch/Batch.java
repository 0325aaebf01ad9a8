package reviewthemes.pipeline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.review.UnreadableReview;

/**
 * Codes many files, several at a time; no more reviews are in memory than there are threads.
 *
 * <p>A file whose content has not changed is skipped if the same program and data made its result;
 * where nothing has changed the coder is not even made ready. A file that cannot be read is an
 * outcome like any other.
 */
public final class Batch {
  private final ReviewCoder coder;
  private final ProducedBy producedBy;
  private final Results results;
  private final int threads;
  private final boolean force;
  private final Bytes bytes;

  /** Where the bytes of files come from. */
  public interface Bytes {
    byte[] of(InputFile file) throws IOException;
  }

  /** Takes the bytes from the files themselves. */
  public Batch(ReviewCoder coder, Results results, int threads, boolean force) {
    this(coder, results, threads, force, file -> Files.readAllBytes(file.path()));
  }

  /**
   * @param coder codes one review
   * @param results keeps what it makes
   * @param threads how many files at a time, from 1
   * @param force whether to code files that have not changed as well
   * @param bytes where their bytes come from
   */
  public Batch(ReviewCoder coder, Results results, int threads, boolean force, Bytes bytes) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.coder = coder;
    this.producedBy = coder.producedBy();
    this.results = results;
    this.threads = threads;
    this.force = force;
    this.bytes = bytes;
  }

  /**
   * Codes {@code files} and returns what became of each, in their order.
   *
   * @throws IOException if a result cannot be kept or the coder cannot get ready; the remaining
   *     files are not started
   */
  public List<Outcome> run(List<InputFile> files, Progress progress) throws IOException {
    Count count = new Count(progress, files.size());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Outcome>> futures = new ArrayList<>();
      for (InputFile file : files) {
        futures.add(workers.submit(() -> count.done(code(file))));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(get(future));
      }
      return List.copyOf(outcomes);
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome code(InputFile file) throws IOException {
    try {
      byte[] content = read(file);
      if (!force && results.holds(file.id(), file.name(), sha256(content), producedBy)) {
        return new Outcome(file, Outcome.Kind.UNCHANGED, "");
      }
      coder.prepare();
      results.keep(code(file, content), producedBy);
      return new Outcome(file, Outcome.Kind.CODED, "");
    } catch (UnreadableReview e) {
      return new Outcome(file, Outcome.Kind.UNREADABLE, e.getMessage().replaceAll("\\R", " "));
    }
  }

  private byte[] read(InputFile file) throws UnreadableReview {
    try {
      return bytes.of(file);
    } catch (IOException e) {
      throw new UnreadableReview(
          file.name() + " cannot be opened: check that it is there and that you may read it", e);
    } catch (OutOfMemoryError e) {
      throw tooLarge(file, e);
    }
  }

  private CodedReview code(InputFile file, byte[] content) throws UnreadableReview {
    try {
      return coder.code(file.id(), file.name(), content);
    } catch (OutOfMemoryError e) {
      throw tooLarge(file, e);
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String at = trace.length == 0 ? "" : " at " + trace[0];
      throw new UnreadableReview(
          file.name() + " met a fault in this program, please report it: " + e + at, e);
    }
  }

  private static UnreadableReview tooLarge(InputFile file, OutOfMemoryError e) {
    return new UnreadableReview(
        file.name()
            + " needs more memory than there is: close other programs and run it again with"
            + " --threads 1",
        e);
  }

  private static Outcome get(Future<Outcome> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException notKept) {
        throw notKept;
      }
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
