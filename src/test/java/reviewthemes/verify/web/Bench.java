package reviewthemes.verify.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.assembly.Stages;
import reviewthemes.assembly.Workspaces;
import reviewthemes.attribute.profile.Vocabularies;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.Cutter;
import reviewthemes.output.Document;
import reviewthemes.output.FlagResult;
import reviewthemes.output.PlaceResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.ReviewReader;
import reviewthemes.review.UnreadableReview;
import reviewthemes.review.pdfbox.PdfPictures;
import reviewthemes.review.pdfbox.PdfReviewReader;
import reviewthemes.review.yaml.ReadingRulesFile;
import reviewthemes.review.yaml.SectionRulesFile;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.text.Span;
import reviewthemes.verify.Account;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Passwords;
import reviewthemes.verify.Role;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.bcrypt.BcryptPasswords;

/** A workspace in a folder, with real PDF files and suggestions chosen by hand. */
final class Bench implements AutoCloseable {
  static final Coder ANNA = new Coder("Anna");
  static final Coder BEN = new Coder("Ben");
  static final ReviewId REVIEW = new ReviewId("ex-child-c");
  static final String RECORDS = "None of the five main files contained a chronology.";
  static final String NOTE =
      "Three management decisions appear without reasons, and the note of the July visit is the June"
          + " note with the date changed.";
  static final String HOME_LIFE =
      "Ms J's own mother died when Ms J was six, and she grew up in a series of foster homes.";
  static final String DRINK = "On four of those calls Ms J was too drunk to be spoken to.";

  /** As little work as bcrypt allows. */
  static final Passwords PASSWORDS = new BcryptPasswords(4);

  private static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final Path EXAMPLES = HOME.resolve("examples/reviews");
  private static final ProducedBy BY = new ProducedBy("c1", "p1", "m1", "test");

  /** In this order, which the cards keep. */
  private static final Map<String, String> SUGGESTED = new LinkedHashMap<>();

  static {
    SUGGESTED.put(RECORDS, "practice.recording-");
    SUGGESTED.put(NOTE, "practice.recording-");
    SUGGESTED.put(HOME_LIFE, "parent.adverse_childhood");
    SUGGESTED.put(DRINK, "parent.alcohol_misuse");
  }

  private static final Stages STAGES = stages();
  private static final SentenceSplitter SPLITTER = STAGES.splitter();
  private static final Vocabularies VOCABULARIES = STAGES.profiles().vocabularies();

  final StoredWorkspace workspace;
  final Codebook codebook;
  final ReviewReader reader;
  private final Path folder;
  private final Set<ReviewId> kept = new HashSet<>();

  private Bench(Path folder, StoredWorkspace workspace) throws IOException {
    this.folder = folder;
    this.workspace = workspace;
    this.codebook = CodebookFolder.read(HOME.resolve("codebook"));
    this.reader =
        new PdfReviewReader(
            ReadingRulesFile.load(HOME.resolve("pipeline/reading.yaml")),
            SectionRulesFile.load(HOME.resolve("pipeline/sections.yaml")));
  }

  /** A new workspace with the example reviews C and D. */
  static Bench create(Path folder) {
    try {
      Bench bench = new Bench(folder, Workspaces.create(folder.toString(), Clock.systemUTC()));
      bench.keep("ex-child-c", Files.readAllBytes(EXAMPLES.resolve("ex-child-c.pdf")), SUGGESTED);
      bench.keep("ex-child-d", Files.readAllBytes(EXAMPLES.resolve("ex-child-d.pdf")), Map.of());
      return bench;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workspace that is there, however it was opened. */
  static Bench on(Path folder, StoredWorkspace workspace) {
    try {
      return new Bench(folder, workspace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the same workspace again, as a second program would. */
  Bench again() {
    try {
      return new Bench(folder, Workspaces.open(folder.toString(), Clock.systemUTC()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stages stages() {
    try {
      return Stages.load(HOME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report that tells what was asked for. */
  private static byte[] report(Reports.Format format, int suppress) throws IOException {
    if (suppress == 2) {
      throw new IOException("--suppress takes a number from 3");
    }
    return (format + " from " + suppress).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  Workbench workbench() {
    return new Workbench(
        workspace,
        codebook,
        reader,
        PdfPictures.drawer(),
        ANNA,
        SPLITTER,
        VOCABULARIES,
        new CommonsStatistics()::share,
        Bench::report);
  }

  VerifyServer serve(int port) {
    try {
      return VerifyServer.start(workbench(), Listening.local(port, Clock.systemUTC()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves it as other computers see it, which have to sign in. */
  VerifyServer serveBeyond(Optional<Listening.Tls> tls, InstantSource clock) {
    return serveBeyond("127.0.0.1", tls, clock);
  }

  VerifyServer serveBeyond(String host, Optional<Listening.Tls> tls, InstantSource clock) {
    try {
      return VerifyServer.start(workbench(), Listening.beyond(host, 0, tls, PASSWORDS, clock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets somebody sign in with a password. */
  void account(Coder coder, Role role, String password) {
    workspace.team().put(new Account(coder, role, PASSWORDS.hash(password.toCharArray())));
  }

  /** Keeps a review in which these words are suggested to show these codes. */
  void keep(String id, byte[] pdf, Map<String, String> suggested) {
    Review review = read(id, pdf);
    kept.add(review.id());
    List<ThemeDefinition> definitions =
        codebook.themes().stream().map(ThemeDefinition::of).toList();
    long run = workspace.keeper().start("test", BY, definitions);
    Document document =
        new Document(
            id,
            review.file(),
            review.sha256(),
            review.title(),
            review.source().pages(),
            100,
            true,
            review.coverage(),
            attributes(review));
    List<FlagResult> flags =
        codebook.codes().stream().map(code -> flag(review, code, suggested)).toList();
    workspace.keeper().keep(run, new ReviewResult(document, flags, BY), pdf);
    workspace.keeper().inFolder(kept);
  }

  Review read(String id, byte[] pdf) {
    try {
      return reader.read(new ReviewId(id), id + ".pdf", pdf);
    } catch (UnreadableReview e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made up, but for the words of the first. */
  private static List<AttributeResult> attributes(Review review) {
    int start = review.clean().text().indexOf(RECORDS);
    PlaceResult place = null;
    if (start >= 0) {
      Span original = review.clean().toOriginal(new Span(start, start + RECORDS.length()));
      int page = review.source().page(original.start());
      place = new PlaceResult(RECORDS, page, original.start(), original.end());
    }
    return List.of(
        new AttributeResult("review_type", "", "SCR", .9, place, List.of("made up")),
        new AttributeResult("age", "", "unknown", 0, null, List.of("the text does not say")),
        new AttributeResult("age_band_panel", "", "unknown", 0, null, List.of()),
        new AttributeResult("outcome", "", "fatal", .6, null, List.of("made up")));
  }

  private static FlagResult flag(Review review, Code code, Map<String, String> suggested) {
    List<QuoteResult> quotes = new ArrayList<>();
    for (Map.Entry<String, String> words : suggested.entrySet()) {
      if (words.getValue().equals(code.toString())) {
        quotes.add(quote(review, code, words.getKey()));
      }
    }
    return new FlagResult(
        "f-" + code,
        code.theme().value(),
        switch (code.polarity()) {
          case CONCERN -> "concern";
          case STRENGTH -> "strength";
          case NONE -> null;
        },
        !quotes.isEmpty(),
        quotes.isEmpty() ? .01 : .9,
        List.of(),
        quotes);
  }

  private static QuoteResult quote(Review review, Code code, String words) {
    int start = review.clean().text().indexOf(words);
    if (start < 0) {
      throw new IllegalStateException("not in the review: " + words);
    }
    Span clean = new Span(start, start + words.length());
    Span original = review.clean().toOriginal(clean);
    Cutter cutter = new Cutter(review);
    return new QuoteResult(
        "q-" + Integer.toHexString((code + words).hashCode()),
        cutter.asPrinted(clean),
        review.source().page(original.start()),
        review.source().page(original.end() - 1),
        original.start(),
        original.end(),
        cutter.boxes(clean),
        "Findings",
        "",
        "findings",
        .8,
        "unclear",
        List.of(),
        List.of("indicator made-up: \"" + words.substring(0, 8) + "\""));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
