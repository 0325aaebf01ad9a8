package reviewthemes.review;

/**
 * What a section is for, and so what its sentences may be evidence of.
 *
 * @param id such as {@code findings} or {@code terms_of_reference}
 * @param factors how far it is evidence for facts about people, 0 (never) to 1
 * @param practice how far it is evidence for judgements on practice, 0 (never) to 1
 * @param direction which way its judgements go where their words do not say
 * @param certain whether its list items go that way whatever their words say: what needs to improve
 *     is a concern even if it is called better sharing of information
 */
public record Role(
    String id, double factors, double practice, Direction direction, boolean certain) {
  /** Which way a section's judgements go by default. */
  public enum Direction {
    CONCERN,
    STRENGTH,
    MIXED,
    NEUTRAL
  }

  public Role {
    if (id.isBlank() || factors < 0 || factors > 1 || practice < 0 || practice > 1) {
      throw new IllegalArgumentException("role '" + id + "': weights go from 0 to 1");
    }
  }

  /** The same role where it is certain. */
  public Role sure() {
    return new Role(id, factors, practice, direction, true);
  }

  /** Whether a block of such a section goes its way whatever its words say. */
  public boolean decides(Block block) {
    return certain && block.kind() == BlockKind.BULLET;
  }
}
