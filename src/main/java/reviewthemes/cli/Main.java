package reviewthemes.cli;

/** The {@code themes} command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(2);
  }
}
