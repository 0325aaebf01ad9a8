package reviewthemes.report.make;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.count.Item;
import reviewthemes.report.BrokenOutline;
import reviewthemes.report.Material;

/** Puts facts and figures into texts, where the texts name them in braces. */
final class Wording {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

  private final Material material;
  private final Facts facts;
  private final Shares shares;

  Wording(Material material, Facts facts) {
    this.material = material;
    this.facts = facts;
    this.shares = new Shares(material);
  }

  /**
   * The text with its figures.
   *
   * @throws BrokenOutline if it names what there is not; the message says so
   */
  String fill(String text) {
    Matcher matcher = BRACES.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value(matcher.group(1))));
    }
    return matcher.appendTail(filled).toString();
  }

  private String value(String name) {
    String[] words = name.strip().split("\\s+", 2);
    if (words.length == 2 && words[0].equals("share")) {
      return share(words[1]);
    }
    if (words.length == 2 && words[0].equals("list")) {
      return new AttributesPart(material).list(words[1]);
    }
    if (!facts.names().contains(name)) {
      throw new BrokenOutline(
          "'{"
              + name
              + "}' is nothing that can be told: write {share THEME}, {list ATTRIBUTE}, or one of "
              + String.join(", ", facts.names()));
    }
    return facts.of(name);
  }

  private String share(String id) {
    Optional<Item> item = material.catalogue().item(id);
    if (item.isEmpty()) {
      throw new BrokenOutline("'{share " + id + "}' names no theme");
    }
    int of = shares.count(item.get(), material.basis()).of();
    String words = shares.words(item.get(), material.basis());
    if (words.startsWith("<")) {
      return "fewer than " + words.substring(1) + " of " + of + " reviews";
    }
    if (words.startsWith(">")) {
      return "more than " + words.substring(1) + " of " + of + " reviews";
    }
    return shares
        .interval(item.get(), material.basis())
        .map(
            interval ->
                words.replace("\u00A0(", " reviews (").replace(")", "")
                    + "; 95\u00A0% interval "
                    + Shown.range(interval)
                    + ")")
        .orElse("a number of reviews that is not shown");
  }
}
