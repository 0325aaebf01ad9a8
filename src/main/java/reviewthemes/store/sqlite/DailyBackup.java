package reviewthemes.store.sqlite;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import reviewthemes.verify.WorkspaceProblem;

/** Makes the copy of the day, at the first use of each day, without keeping anybody waiting. */
final class DailyBackup implements AutoCloseable {
  private static final int PATIENCE_S = 120;

  private final Backups backups;
  private final InstantSource clock;
  private final AtomicReference<LocalDate> asked = new AtomicReference<>(LocalDate.MIN);
  private volatile WorkspaceProblem failed;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "backup");
            thread.setDaemon(true);
            return thread;
          });

  DailyBackup(Backups backups, InstantSource clock) {
    this.backups = backups;
    this.clock = clock;
  }

  void ifDue() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(asked.getAndSet(today))) {
      worker.execute(() -> make(now));
    }
  }

  private void make(Instant now) {
    try {
      if (!backups.hasCopyOf(now)) {
        backups.make(Backups.Reason.DAILY);
      }
    } catch (WorkspaceProblem e) {
      failed = e;
    }
  }

  /** Why the latest copy could not be made: it must not stop anybody from deciding. */
  Optional<WorkspaceProblem> failure() {
    return Optional.ofNullable(failed);
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
