package reviewthemes.pipeline.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the PDF files of a folder and its subfolders; hidden files and folders are left out. */
public final class InputFinder {
  private final Map<String, Path> found = new TreeMap<>(Comparator.naturalOrder());
  private final List<String> problems = new ArrayList<>();

  private InputFinder() {}

  /**
   * The file {@code path} itself, whatever it is called, or the PDF files below it.
   *
   * @throws IOException if {@code path} is neither; its message says so
   */
  public static Inputs find(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + " does not exist: check the spelling");
    }
    InputFinder finder = new InputFinder();
    boolean folder = Files.isDirectory(path);
    if (folder) {
      Files.walkFileTree(
          path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder.new Walk(path));
    } else {
      finder.found.put(path.getFileName().toString(), path);
    }
    return finder.inputs(folder);
  }

  private Inputs inputs(boolean folder) {
    ReviewIds ids = new ReviewIds(List.copyOf(found.keySet()));
    List<InputFile> files = new ArrayList<>();
    found.forEach((name, path) -> files.add(new InputFile(ids.of(name), oneLine(name), path)));
    return new Inputs(files, folder, ids.notes(), problems.stream().sorted().toList());
  }

  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "_");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".pdf") && !isHidden(file) && !attributes.isDirectory()) {
        found.put(name(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
        problems.add(
            oneLine(file.equals(root) ? root.toString() : name(file))
                + " cannot be opened: check that you may read it");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private String name(Path file) {
      return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$");
    }
  }
}
