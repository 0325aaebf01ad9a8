package reviewthemes.attribute.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.attribute.status.json.StatusModelJson;
import reviewthemes.attribute.yaml.StatusRulesYaml;
import reviewthemes.learn.liblinear.LibLinearTrainer;

class StatusFinderTest {
  private static final StatusRules RULES = rules();
  private static final StatusFinder FINDER = new StatusFinder(RULES, model());
  private static final String NAME = String.valueOf(StatusSentence.CHILD).repeat(5);

  @Test
  void what_began_and_did_not_end_is_so() {
    LegalStatus told =
        told(
            "The family was seen by a health visitor.",
            "In May a conference made " + NAME + " the subject of a child protection plan.",
            NAME + " was still on a child protection plan when he died.");
    assertThat(told.value()).isEqualTo("child protection plan");
    assertThat(told.chance()).isBetween(0.5, 1.0);
    assertThat(told.sentence()).hasValue(2);
    assertThat(told.why()).contains("it names the child", "spoken of in 2 sentences");
  }

  @Test
  void what_ended_is_no_more() {
    LegalStatus told =
        told(
            "A child in need plan ran for four months.",
            "The plan ended in July and the case was closed to social care.");
    assertThat(told.value()).isEqualTo("none");
    assertThat(told.sentence()).isPresent();
  }

  @Test
  void what_is_another_childs_or_later_tells_nothing_of_this_one() {
    String plan = "His older sister had been on a child protection plan.";
    List<StatusMention> mentions = new MentionFinder(RULES).find(sentences(plan));
    assertThat(mentions).hasSize(1).noneMatch(StatusMention::isOwn);
    StatusSentence later =
        new StatusSentence(
            0,
            "Baby S was made the subject of a child protection plan.",
            false,
            false,
            false,
            OptionalInt.of(3),
            true);
    assertThat(new MentionFinder(RULES).find(List.of(later))).noneMatch(StatusMention::isOwn);
  }

  @Test
  void cues_are_looked_for_in_the_same_part_of_the_sentence() {
    List<StatusMention> mentions =
        new MentionFinder(RULES)
            .find(sentences("A child in need plan was agreed; nothing else was ever closed."));
    assertThat(mentions.get(0).cues()).contains(StatusCue.START).doesNotContain(StatusCue.END);
  }

  @Test
  void without_weights_nothing_is_told() {
    StatusFinder untaught = new StatusFinder(RULES, new StatusModel(Map.of()));
    assertThat(untaught.find(sentences(NAME + " was on a child protection plan."))).isEmpty();
  }

  @Test
  void weights_are_learned_from_what_is_known_and_are_the_same_each_time() {
    List<StatusLesson> lessons = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      lessons.add(
          new StatusLesson(
              "w" + writer, sentences("A plan for neglect."), "child protection plan"));
      lessons.add(
          new StatusLesson("w" + writer, sentences("A child in need."), "child in need plan"));
      lessons.add(new StatusLesson("w" + writer, sentences("He is new."), "never heard of"));
    }
    StatusTrainer trainer = new StatusTrainer(RULES, new LibLinearTrainer());
    StatusModel model = trainer.learn(lessons);
    assertThat(model.weights()).isNotEmpty().isEqualTo(trainer.learn(lessons).weights());
    StatusTrainer.Share share = trainer.leavingOut(lessons.subList(0, 2), 2);
    assertThat(share.reviews()).isEqualTo(2);
    StatusFinder finder = new StatusFinder(RULES, model);
    assertThat(finder.find(sentences("A child in need.")).map(LegalStatus::value))
        .hasValueSatisfying(value -> assertThat(value).isEqualTo("child in need plan"));
  }

  @Test
  void a_written_model_is_read_again() throws IOException {
    StatusModel model = new StatusModel(Map.of("any: told", 0.25, "none: silent", -1.5));
    assertThat(StatusModelJson.read(StatusModelJson.write(model), "file")).isEqualTo(model);
  }

  private static LegalStatus told(String... texts) {
    return FINDER.find(sentences(texts)).orElseThrow();
  }

  private static List<StatusSentence> sentences(String... texts) {
    List<StatusSentence> sentences = new ArrayList<>();
    for (String text : texts) {
      sentences.add(
          new StatusSentence(
              sentences.size(), text, false, false, false, OptionalInt.empty(), false));
    }
    return sentences;
  }

  private static StatusRules rules() {
    try (Reader reader = Files.newBufferedReader(file("pipeline/legal-status.yaml"))) {
      return StatusRulesYaml.read(reader, "legal-status.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatusModel model() {
    try {
      return StatusModelJson.read(Files.readString(file("models/legal-status.json")), "weights");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name) {
    return Loaded.HOME.resolve(name);
  }
}
