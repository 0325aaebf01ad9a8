package reviewthemes.learn;

/** Takes the features of a sentence, group by group. */
interface FeatureSink {
  /** Sets a feature of the group; of two values under one name the larger counts. */
  void set(FeatureKind kind, String what, double value);

  /** Sets a feature of two words. */
  void set(FeatureKind kind, String first, String second, double value);

  /** Ends the group: its values are scaled so that their squares sum up to {@code norm²}. */
  void close(double norm);
}
