package reviewthemes.context;

import java.util.List;

/**
 * Who is who in one review.
 *
 * @param members those whose names the review explains
 * @param childGender pronouns that fit the index child
 */
public record Cast(List<CastMember> members, Gender childGender) {
  public Cast {
    members = List.copyOf(members);
  }
}
