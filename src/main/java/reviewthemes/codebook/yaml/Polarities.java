package reviewthemes.codebook.yaml;

import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Polarity;

/** Reads {@code polarity}, and notes where it does not fit the theme. */
final class Polarities {
  private Polarities() {}

  /** {@code concern} or {@code strength}. */
  static Optional<Polarity> read(YamlNode.Scalar written, Fields fields) {
    switch (written.text()) {
      case "concern":
        return Optional.of(Polarity.CONCERN);
      case "strength":
        return Optional.of(Polarity.STRENGTH);
      default:
        fields.error(written.place(), "polarity is concern or strength");
        return Optional.empty();
    }
  }

  /** The polarity of an indicator or example, {@code NONE} if it is left out. */
  static Polarity optional(Fields fields, Set<Polarity> allowed) {
    YamlNode.Scalar written = fields.optional("polarity").orElse(null);
    if (written == null) {
      return Polarity.NONE;
    }
    Polarity polarity = read(written, fields).orElse(Polarity.NONE);
    if (polarity != Polarity.NONE && !allowed.contains(polarity)) {
      fields.error(
          written.place(),
          allowed.isEmpty()
              ? "a theme about people has no polarity; take it out"
              : "the theme has no such polarity; change it here or add it to the theme");
    }
    return polarity;
  }
}
