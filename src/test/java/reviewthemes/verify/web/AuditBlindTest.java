package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Sample;

/** What the totals of an audit sample tell of a review that is coded blind. */
class AuditBlindTest {
  private static final Passage PASSAGE =
      new Passage("A sentence that carries nothing.", 1, 1, 40, 72, List.of());

  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;

  @BeforeEach
  void draw() {
    bench = Bench.create(folder);
    ReviewEntry entry = bench.workspace.reviews().find(Bench.REVIEW).orElseThrow();
    Drawn drawn = new Drawn(Bench.REVIEW, entry.run(), entry.document().sha256(), "", PASSAGE);
    bench
        .workspace
        .samples()
        .add(new Sample("s1", Instant.EPOCH, Bench.ANNA, 7, 0, 60, List.of(drawn)));
    say(Bench.BEN, entry);
    server = bench.serve(0);
  }

  @AfterEach
  void close() {
    server.close();
    bench.close();
  }

  @Test
  void what_another_coder_found_counts_in_the_open_and_not_while_they_code_blind() {
    assertThat(Client.let(server).get("/audit").text()).contains("1 of 1 looked at");
    for (Coder coder : List.of(Bench.ANNA, Bench.BEN)) {
      bench.workspace.team().assign(new Assignment(Bench.REVIEW, coder, true));
    }
    assertThat(Client.let(server).get("/audit").text()).contains("0 of 1 looked at");
  }

  private void say(Coder coder, ReviewEntry entry) {
    Act missed = new Act.Audit("s1", PASSAGE, Set.of(Code.parse("practice.recording-")));
    Basis basis = Basis.of(entry);
    bench
        .workspace
        .decisions()
        .append(new Draft(UUID.randomUUID(), coder, Bench.REVIEW, basis, missed, 1));
  }
}
