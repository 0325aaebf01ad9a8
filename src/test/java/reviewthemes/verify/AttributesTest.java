package reviewthemes.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.Document;
import reviewthemes.output.PlaceResult;
import reviewthemes.output.ReviewResult;

/** A person's word goes before what was read, until it is taken back. */
class AttributesTest {
  private static final AttributeResult AGE =
      new AttributeResult(
          "age", "", "5 weeks", .9, new PlaceResult("aged five weeks", 2, 10, 25), List.of("said"));
  private static final AttributeResult OUTCOME =
      new AttributeResult("outcome", "", "unknown", 0, null, List.of());

  private final Scene scene = new Scene();
  private final ReviewResult result = result();

  private static ReviewResult result() {
    ReviewResult plain = Scene.result(List.of());
    Document was = plain.review();
    Document document =
        new Document(
            was.id(),
            was.file(),
            was.sha256(),
            was.title(),
            was.pages(),
            was.sentences(),
            true,
            was.coverage(),
            List.of(AGE, OUTCOME));
    return new ReviewResult(document, plain.flags(), plain.producedBy());
  }

  private List<AttributeResult> corrected() {
    return Attributes.corrected(result, scene.state().inForce()).review().attributes();
  }

  private Decision says(Coder coder, String attribute, String value) {
    return scene.decides(coder, new Act.OnAttribute(attribute, "", value, Optional.empty()));
  }

  @Test
  void without_corrections_nothing_changes() {
    assertThat(Attributes.corrected(result, List.of())).isEqualTo(result);
  }

  @Test
  void the_latest_correction_counts_with_its_words() {
    says(ANN, "age", "6 weeks");
    Passage words = new Passage("six weeks old", 3, 3, 40, 53, List.of());
    scene.decides(BEN, new Act.OnAttribute("age", "", "7 weeks", Optional.of(words)));
    AttributeResult age = corrected().get(0);
    assertThat(age.value()).isEqualTo("7 weeks");
    assertThat(age.quote()).isEqualTo(new PlaceResult("six weeks old", 3, 40, 53));
    assertThat(age.why()).containsExactly("corrected by Ben");
    assertThat(corrected().get(1)).isEqualTo(OUTCOME);
  }

  @Test
  void unknown_is_a_value_and_an_undo_brings_back_what_was_read() {
    Decision unknown = says(ANN, "age", "unknown");
    assertThat(corrected().get(0).known()).isFalse();
    scene.decides(ANN, new Act.Undo(unknown.id()));
    assertThat(corrected()).containsExactly(AGE, OUTCOME);
  }

  @Test
  void what_the_machine_did_not_read_can_be_told() {
    says(ANN, "region", "Wales");
    assertThat(Attributes.of(result.review(), scene.state().inForce()))
        .extracting(AttributeState::attribute, AttributeState::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("age", "5 weeks"),
            org.assertj.core.groups.Tuple.tuple("outcome", "unknown"),
            org.assertj.core.groups.Tuple.tuple("region", "Wales"));
  }
}
