package reviewthemes.count.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table whose first line names its columns. */
final class CsvLines {
  private static final ObjectReader READER =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private CsvLines() {}

  /**
   * Reads all rows; blank lines and lines that begin with # are left out.
   *
   * @param needed columns that there must be
   * @param problems where rows add what is wrong with them
   * @throws BrokenTable if it is no table or lacks a column
   * @throws IOException if the file cannot be read
   */
  static List<CsvLine> read(Path path, List<String> needed, List<String> problems)
      throws IOException {
    String file = path.getFileName().toString();
    String text = text(path);
    List<CsvLine> lines = new ArrayList<>();
    List<String> header = null;
    int line = 1;
    for (String record : records(text)) {
      if (!record.isBlank() && !record.startsWith("#")) {
        List<String> cells = cells(record, file, line);
        if (header == null) {
          header = header(cells, needed, file, line);
        } else {
          lines.add(new CsvLine(file, line, named(header, cells, file, line), problems));
        }
      }
      line += (int) record.chars().filter(c -> c == '\n').count();
    }
    if (header == null) {
      throw new BrokenTable(List.of(file + ":1: the table is empty"));
    }
    return lines;
  }

  private static String text(Path path) throws IOException {
    try {
      String text = Files.readString(path);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new IOException(path + " is not there: check the spelling", e);
    } catch (MalformedInputException e) {
      throw new IOException(path + " is not UTF-8: save it again as 'CSV UTF-8'", e);
    }
  }

  /** The text cut at line ends outside quotation marks, so that each part knows its line. */
  private static List<String> records(String text) {
    List<String> records = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == '\n' && !quoted) {
        records.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    records.add(text.substring(start));
    return records;
  }

  private static List<String> cells(String record, String file, int line) throws IOException {
    try (MappingIterator<String[]> rows = READER.readValues(record)) {
      List<String> cells = new ArrayList<>();
      for (String cell : rows.hasNextValue() ? rows.nextValue() : new String[0]) {
        cells.add(cell.strip());
      }
      return cells;
    } catch (JsonProcessingException e) {
      throw new BrokenTable(List.of(file + ":" + line + ": a quotation mark is not closed"));
    }
  }

  private static List<String> header(
      List<String> cells, List<String> needed, String file, int line) {
    List<String> missing = needed.stream().filter(name -> !cells.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new BrokenTable(
          List.of(
              file + ":" + line + ": these columns are missing: " + String.join(", ", missing)));
    }
    return cells;
  }

  private static Map<String, String> named(
      List<String> header, List<String> cells, String file, int line) {
    if (cells.size() > header.size()) {
      throw new BrokenTable(
          List.of(
              file
                  + ":"
                  + line
                  + ": has more cells than columns; put texts with commas in quotes"));
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      named.put(header.get(i), cells.get(i));
    }
    return named;
  }
}
