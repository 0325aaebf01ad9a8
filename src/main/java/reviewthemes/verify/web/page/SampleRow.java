package reviewthemes.verify.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import reviewthemes.verify.Sample;
import reviewthemes.verify.audit.Estimate;
import reviewthemes.verify.audit.EstimateWords;

/**
 * An audit sample in the list of samples.
 *
 * @param sample the sample
 * @param estimate what it comes to so far
 * @param next place of the first passage that nobody looked at
 */
public record SampleRow(Sample sample, Estimate estimate, Optional<Integer> next) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK).withZone(ZoneOffset.UTC);

  public String drawn() {
    return DAY.format(sample.at());
  }

  public int size() {
    return sample.passages().size();
  }

  public int percent() {
    return 100 * estimate.looked() / size();
  }

  public List<String> words() {
    return EstimateWords.of(estimate);
  }
}
