package reviewthemes.verify;

import java.util.List;
import java.util.Optional;
import reviewthemes.review.ReviewId;

/** Who may sign in, and who is to code what. */
public interface Team {
  /** Ordered by name. */
  List<Account> accounts();

  Optional<Account> account(Coder coder);

  /** Adds an account, or puts it in the place of the one with its name. */
  void put(Account account);

  /** Takes an account away; what its coder decided stays. */
  void remove(Coder coder);

  /** Ordered by review and name. */
  List<Assignment> assignments();

  /** Adds an assignment, or puts it in the place of the one of that coder and review. */
  void assign(Assignment assignment);

  void withdraw(Assignment assignment);

  /** Who said when that they have finished what, the earliest first. */
  List<Finish> finishes();

  /** Keeps that somebody has finished a review, or that they have not after all. */
  Finish finish(ReviewId review, Coder coder, boolean finished);
}
