package reviewthemes.refresh.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Manifest;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.Source;

/** Writes down what a refresh was made of. */
public final class ManifestJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ManifestJson() {}

  public static String write(Snapshot snapshot) {
    Manifest manifest = snapshot.manifest();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", manifest.name());
    fields.put("at", snapshot.at().toString());
    fields.put("folder", manifest.input());
    fields.putAll(versions(snapshot.producedBy()));
    fields.put("counting", manifest.counting());
    fields.put("definitions_of_run", manifest.run());
    fields.put("decisions_up_to", manifest.decisions());
    List<Map<String, Object>> reviews = new ArrayList<>();
    manifest.sources().forEach(source -> reviews.add(review(source)));
    fields.put("reviews", reviews);
    List<Map<String, Object>> counts = new ArrayList<>();
    manifest.figures().forEach(figure -> counts.add(count(figure)));
    fields.put("counts", counts);
    try {
      return MAPPER.writeValueAsString(fields).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> versions(ProducedBy producedBy) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("program", producedBy.program());
    fields.put("codebook", producedBy.codebook());
    fields.put("pipeline", producedBy.pipeline());
    fields.put("models", producedBy.models());
    return fields;
  }

  private static Map<String, Object> review(Source source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", source.review().value());
    fields.put("file", source.file());
    fields.put("sha256", source.sha256());
    fields.put("read_in_run", source.run());
    fields.putAll(versions(source.producedBy()));
    return fields;
  }

  private static Map<String, Object> count(Figure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("item", figure.item());
    fields.put("basis", figure.basis().label());
    fields.put("reviews", figure.present());
    fields.put("of", figure.of());
    return fields;
  }
}
