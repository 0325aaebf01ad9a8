package reviewthemes.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the jar's manifest says. */
final class Version implements IVersionProvider {
  static String program() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Review Themes " + program(),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
