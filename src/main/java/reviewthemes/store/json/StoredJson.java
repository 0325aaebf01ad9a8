package reviewthemes.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import reviewthemes.output.Document;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.json.ResultJson;
import reviewthemes.review.Box;

/** How results, boxes and lines of text are written into a column. */
public final class StoredJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StoredJson() {}

  /** The JSON of a result, gzipped. */
  public static byte[] result(ReviewResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(ResultJson.write(result).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static ReviewResult result(byte[] stored) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      return ResultJson.result(new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String document(Document document) {
    return ResultJson.write(document);
  }

  public static Document document(String stored) {
    try {
      return ResultJson.document(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Boxes as lists of page, x, y, width, height. */
  public static String boxes(List<Box> boxes) {
    return write(
        boxes.stream()
            .map(box -> new float[] {box.page(), box.x(), box.y(), box.width(), box.height()})
            .toList());
  }

  public static List<Box> boxes(String stored) {
    return Arrays.stream(read(stored, float[][].class))
        .map(box -> new Box((int) box[0], box[1], box[2], box[3], box[4]))
        .toList();
  }

  public static String lines(List<String> lines) {
    return write(lines);
  }

  public static List<String> lines(String stored) {
    return List.of(read(stored, String[].class));
  }

  private static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String stored, Class<T> type) {
    try {
      return MAPPER.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
