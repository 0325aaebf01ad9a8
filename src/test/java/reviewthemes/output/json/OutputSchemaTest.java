package reviewthemes.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.pipeline.batch.WordCoder;
import reviewthemes.review.ReviewId;

/** What is written and what {@code docs/output.schema.json} says are the same. */
public class OutputSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void a_result_is_as_the_schema_says() throws Exception {
    WordCoder coder = new WordCoder("1");
    byte[] bytes = Files.readAllBytes(WordCoder.EXAMPLES.resolve("ex-child-a.pdf"));
    new JsonResults(folder).keep(coder.code(new ReviewId("a"), "a.pdf", bytes), coder.producedBy());
    assertThat(mistakes(folder.resolve("a.json"))).isEmpty();
  }

  @Test
  void the_schema_knows_nothing_that_is_not_written() throws Exception {
    JsonNode schema = MAPPER.readTree(WordCoder.HOME.resolve("docs/output.schema.json").toFile());
    assertThat(schema.findValuesAsText("additionalProperties")).isNotEmpty().containsOnly("false");
    schema
        .findParents("required")
        .forEach(
            object -> assertThat(object.get("required")).hasSameSizeAs(object.get("properties")));
  }

  /** Where a file of results departs from the schema. */
  public static Set<String> mistakes(Path result) throws Exception {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.newInputStream(WordCoder.HOME.resolve("docs/output.schema.json")));
    return new java.util.TreeSet<>(
        schema.validate(MAPPER.readTree(result.toFile())).stream().map(Object::toString).toList());
  }
}
