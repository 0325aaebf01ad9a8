package reviewthemes.codebook.yaml;

/**
 * A file of the codebook.
 *
 * @param name its name, without folder
 * @param text its content
 */
public record SourceFile(String name, String text) {}
