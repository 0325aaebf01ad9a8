package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.ThemeId;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.Term;
import reviewthemes.review.Review;

/**
 * Themes that are taken out of the codebook are found again; docs/new-themes.md tells the ranks.
 */
class TermSearchIT {
  private static final int FIRST_FEW = 5;
  private static final int FIRST_PAGE = 20;

  @Test
  void a_theme_that_the_codebook_lacks_is_among_the_first_and_one_that_it_has_is_not()
      throws Exception {
    Path home = Loaded.HOME;
    List<TermSearch.Source> sources = new ArrayList<>();
    for (GoldFolder.GoldReview review :
        GoldFolder.read(home.resolve("models/training/development"), Loaded.stages().markupReader())
            .reviews()) {
      Review read = review.markup().orElseThrow().review();
      sources.add(stages -> read);
    }
    TermSearch search = new TermSearch(home, "test");
    assertThat(rank(search, sources, "authoritative practice", "practice.authoritative_practice"))
        .isBetween(1, FIRST_FEW);
    assertThat(rank(search, sources, "professional curiosity", "practice.professional_curiosity"))
        .isBetween(1, FIRST_FEW);
    assertThat(
            rank(
                search,
                sources,
                "disguised compliance",
                "practice.disguised_compliance",
                "parent.non_engagement"))
        .as("parental non-engagement has it as well")
        .isBetween(1, FIRST_FEW);
    assertThat(rank(search, sources, "professional challenge", "practice.professional_challenge"))
        .isBetween(1, FIRST_PAGE);
    assertThat(rank(search, sources, "authoritative practice")).as("the codebook has it").isZero();
  }

  /** Place of a term, from 1; 0 if it is not there. */
  private static int rank(
      TermSearch search, List<TermSearch.Source> sources, String term, String... without) {
    Set<ThemeId> left = Stream.of(without).map(ThemeId::new).collect(Collectors.toSet());
    List<NewTheme> themes = search.find(sources, left).themes();
    for (int i = 0; i < themes.size(); i++) {
      if (themes.get(i).terms().stream().map(Term::shown).anyMatch(term::equals)) {
        System.out.println(
            term + " without " + left + ": rank " + (i + 1) + " of " + themes.size());
        return i + 1;
      }
    }
    return 0;
  }
}
