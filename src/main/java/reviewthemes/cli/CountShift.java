package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.assembly.Corpus;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.count.compare.Judge;
import reviewthemes.count.compare.Shift;
import reviewthemes.count.table.ShiftTable;
import reviewthemes.count.table.Table;

/**
 * Tells changed cases from a changed codebook, by suggestions, which alone exist for both.
 *
 * @param options what was asked for
 * @param catalogue what is counted
 */
record CountShift(CountOptions options, Catalogue catalogue) {
  /** Reads a folder of results. */
  interface Reader {
    Corpus read(Path folder) throws IOException;
  }

  Table table(Corpus folder, List<CodedCase> newNow, Reader reader) throws IOException {
    if (options.oldThen().isEmpty() || options.oldNow().isEmpty()) {
      throw new IOException("--old-then and --old-now go together: the old reviews, coded twice");
    }
    Corpus then = reader.read(options.oldThen().get());
    Corpus now = reader.read(options.oldNow().get());
    if (!now.codebook().equals(folder.codebook())) {
      throw new IOException(
          options.oldNow().get()
              + " was made under another codebook than "
              + options.sources().where()
              + ": run both again under this one");
    }
    if (!then.ids().equals(now.ids())) {
      throw new IOException(
          options.oldThen().get()
              + " and "
              + options.oldNow().get()
              + " must hold the same reviews, coded under the old codebook and under this one");
    }
    Optional<List<CodedCase>> newThen =
        options.newThen().isPresent()
            ? Optional.of(cases(reader.read(options.newThen().get())))
            : Optional.empty();
    Shift.Corpora corpora = new Shift.Corpora(cases(then), cases(now), newNow, newThen);
    return ShiftTable.of(
        Shift.of(
            catalogue.items(),
            corpora,
            Basis.SUGGESTIONS,
            new CommonsStatistics(),
            new Judge(catalogue.limits().fewest())));
  }

  private List<CodedCase> cases(Corpus folder) {
    return folder.cases(catalogue, Map.of(), Map.of());
  }
}
