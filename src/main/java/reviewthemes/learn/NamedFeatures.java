package reviewthemes.learn;

/** Takes features under their names, to learn from. */
final class NamedFeatures implements FeatureSink {
  private final Features all = new Features();
  private Features group = new Features();

  Features all() {
    return all;
  }

  @Override
  public void set(FeatureKind kind, String what, double value) {
    group.set(kind.start() + what, value);
  }

  @Override
  public void set(FeatureKind kind, String first, String second, double value) {
    group.set(kind.start() + first + kind.joint() + second, value);
  }

  @Override
  public void close(double norm) {
    all.addScaled(group, norm);
    group = new Features();
  }
}
