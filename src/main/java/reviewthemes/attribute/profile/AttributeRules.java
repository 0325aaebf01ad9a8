package reviewthemes.attribute.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of one attribute, and how what they find is weighed.
 *
 * @param rules words that tell it
 * @param roles weight by the section's role; a role not named counts 0
 * @param early for standing at the very start, falling to nothing at a quarter of the review
 * @param support share of the scores of other words that say the same
 * @param atAge for standing where the age at the incident is told; half of it for standing next to
 *     it
 * @param least score below which nothing is told
 * @param margin by how much the best value must be ahead of the next
 * @param silence what silence tells, if anything
 * @param perChild whether it is told of each index child
 * @param asserted whether only what is asserted tells it
 */
public record AttributeRules(
    List<ProfileRule> rules,
    Map<String, Double> roles,
    double early,
    double support,
    double atAge,
    double least,
    double margin,
    Optional<Silence> silence,
    boolean perChild,
    boolean asserted) {
  public AttributeRules {
    rules = List.copyOf(rules);
    roles = Map.copyOf(roles);
  }
}
