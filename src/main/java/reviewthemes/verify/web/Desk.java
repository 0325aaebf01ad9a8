package reviewthemes.verify.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reviewthemes.attribute.profile.Vocabularies;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.AttributeState;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.page.AttributeLine;
import reviewthemes.verify.web.page.CodeName;
import reviewthemes.verify.web.page.Duty;
import reviewthemes.verify.web.page.Suggestions;

/**
 * One review before one coder, at one moment.
 *
 * @param entry the review
 * @param state suggestions and decisions, as far as the coder may see them
 * @param coder the coder
 * @param codebook the themes
 * @param definitions what they mean now
 * @param vocabularies how attributes are written
 * @param blindness who may see whose decisions
 */
record Desk(
    ReviewEntry entry,
    ReviewState state,
    Coder coder,
    Codebook codebook,
    Map<ThemeId, ThemeDefinition> definitions,
    Vocabularies vocabularies,
    Blindness blindness) {

  /**
   * Lays a review before a coder.
   *
   * @throws Refused if there is no such review
   */
  static Desk of(Workbench bench, ReviewId id, Coder coder) {
    Workspace workspace = bench.workspace();
    ReviewEntry entry =
        workspace
            .reviews()
            .find(id)
            .orElseThrow(() -> Refused.notFound("There is no such review in this workspace."));
    ReviewResult result =
        workspace
            .reviews()
            .result(id)
            .orElseThrow(() -> Refused.notFound("Nothing is known of this review: run again."));
    Blindness blindness = Blindness.of(workspace.team());
    List<Decision> log = blindness.visible(workspace.decisions().of(id), coder);
    Map<ThemeId, ThemeDefinition> definitions = workspace.definitions().current();
    return new Desk(
        entry,
        bench.states().of(result, log, definitions),
        coder,
        bench.codebook(),
        definitions,
        bench.vocabularies(),
        blindness);
  }

  ReviewId id() {
    return entry.id();
  }

  Suggestions suggestions() {
    return Suggestions.of(state, coder, codebook);
  }

  /** What the review tells as a whole; attributes that this program does not know are left out. */
  List<AttributeLine> attributes() {
    List<AttributeLine> lines = new ArrayList<>();
    for (AttributeState told : Attributes.of(entry.document(), state.inForce())) {
      vocabularies
          .of(told.attribute())
          .ifPresent(vocabulary -> lines.add(new AttributeLine(told, vocabulary)));
    }
    return lines;
  }

  Duty duty() {
    return Duties.of(blindness, id(), coder);
  }

  CodeName name(Code code) {
    return CodeName.of(code, codebook);
  }

  /** What a decision about this code rests on. */
  Basis basis(Code code) {
    ThemeDefinition definition = definitions.get(code.theme());
    if (definition == null) {
      throw new Refused(409, "The codebook no longer has this theme: load the page again.");
    }
    return Basis.of(entry, definition);
  }
}
