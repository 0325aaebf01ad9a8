package reviewthemes.verify.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.Vocabularies;
import reviewthemes.attribute.profile.Vocabulary;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Passage;

/**
 * Reads what a coder found of the review as a whole.
 *
 * @param desk the review before them
 * @param form what the page sent
 * @param words where words chosen on a page are cut from
 */
record AttributeActs(Desk desk, Form form, Acts.Words words, Vocabularies vocabularies) {
  /** The drafts of one step: an age brings its bands along. */
  List<Draft> read() throws UnreadableReview {
    UUID step = form.id("id");
    String attribute = form.need("attribute");
    String of = form.optional("of").orElse("");
    Vocabulary vocabulary =
        vocabularies
            .of(attribute)
            .filter(known -> isToldOf(attribute, of))
            .orElseThrow(() -> new Refused(400, "This page is out of date (attribute)."));
    String value = vocabulary.read(form.need("value")).orElseThrow(() -> wrong(vocabulary));
    List<Draft> drafts = new ArrayList<>();
    drafts.add(draft(step, new Act.OnAttribute(attribute, of, value, evidence())));
    if (vocabulary.attribute() == Attribute.AGE) {
      vocabularies
          .bands(value)
          .forEach(
              (band, in) ->
                  drafts.add(draft(step, new Act.OnAttribute(band, of, in, Optional.empty()))));
    }
    return drafts;
  }

  /** Any attribute is told of the review; of a child only if the machine told of that child. */
  private boolean isToldOf(String attribute, String of) {
    return of.isEmpty()
        || desk.entry().document().attributes().stream()
            .anyMatch(read -> read.attribute().equals(attribute) && read.of().equals(of));
  }

  private static Refused wrong(Vocabulary vocabulary) {
    String form =
        vocabulary.kind() == Vocabulary.Kind.CHOICE
            ? String.join(", ", vocabulary.values())
            : vocabulary.kind().form();
    return new Refused(400, "write " + form + ", or unknown.");
  }

  private Optional<Passage> evidence() throws UnreadableReview {
    return form.optional("start").isEmpty()
        ? Optional.empty()
        : Optional.of(words.cut((int) form.whole("start"), (int) form.whole("end")));
  }

  private Draft draft(UUID step, Act act) {
    UUID id = UUID.nameUUIDFromBytes((step + " " + act.subject()).getBytes(StandardCharsets.UTF_8));
    return new Draft(
        id, desk.coder(), desk.id(), Basis.of(desk.entry()), act, Optional.of(step), 0);
  }
}
