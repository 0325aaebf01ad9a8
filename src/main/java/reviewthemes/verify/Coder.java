package reviewthemes.verify;

/**
 * Somebody who decides, by the name they sign in with.
 *
 * @param name one line of up to 80 characters, without space at its ends
 */
public record Coder(String name) implements Comparable<Coder> {
  private static final int LONGEST = 80;

  public Coder {
    if (name.isBlank()
        || !name.equals(name.strip())
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "not a coder's name: '" + name + "' (one line of up to " + LONGEST + " characters)");
    }
  }

  @Override
  public int compareTo(Coder other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
