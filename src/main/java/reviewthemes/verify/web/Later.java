package reviewthemes.verify.web;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import reviewthemes.review.UnreadableReview;

/** Something that is being made in the background. */
final class Later<T> {
  private final FutureTask<T> task;

  Later(Callable<T> making) {
    this.task = new FutureTask<>(making);
    Thread thread = new Thread(task, "reading");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until it is there. */
  T get() throws UnreadableReview {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableReview unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
