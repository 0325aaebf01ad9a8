package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.review.ReviewId;

/** Documents by the same hand must never be learned from and judged by each other. */
class TrainingFolderTest {
  @Test
  void whoWroteADevelopmentReviewIsToldByTheMarkBeforeTheHyphen() {
    assertThat(writer(TrainingFolder.DEVELOPMENT, "w1-iris"))
        .isEqualTo(writer(TrainingFolder.DEVELOPMENT, "w1-kit"))
        .isNotEqualTo(writer(TrainingFolder.DEVELOPMENT, "w11-scr-wren"));
  }

  @Test
  void whoWroteAnyOtherDocumentIsToldByItsMarkWithoutTheNumber() {
    assertThat(writer(TrainingFolder.REVIEWS, "a01-teasel"))
        .isEqualTo(writer(TrainingFolder.REVIEWS, "a12-babyflint"))
        .isNotEqualTo(writer(TrainingFolder.REVIEWS, "b01-bryony"));
    assertThat(writer(TrainingFolder.REVIEWS, "w101-tabitha"))
        .isEqualTo(writer(TrainingFolder.REVIEWS, "w112-rhoda-and-wilbur"));
  }

  @Test
  void lettersAndReviewsWithTheSameMarkAreByDifferentWriters() {
    assertThat(writer(TrainingFolder.REVIEWS, "y01-odessa"))
        .isNotEqualTo(writer(TrainingFolder.LETTERS, "y01-hartsmere"));
  }

  @Test
  void aDocumentThatWasLearnedFromIsFoundAndAnotherIsNot() throws Exception {
    TrainingFolder folder =
        TrainingFolder.read(Loaded.HOME.resolve("models/training"), Loaded.stages());
    List<ReviewId> ids =
        folder.lessons().stream().map(lesson -> lesson.reading().review().id()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allSatisfy(id -> assertThat(folder.place(id)).isEqualTo(ids.indexOf(id)));
    assertThat(folder.place(new ReviewId("ex-child-b"))).isNegative();
  }

  private static String writer(String kind, String id) {
    return TrainingFolder.writer(kind, new ReviewId(id));
  }
}
