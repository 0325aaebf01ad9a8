package reviewthemes.pipeline;

/**
 * What produced a result besides the file itself.
 *
 * @param codebook hash of the codebook's content
 * @param pipeline hash of the rules and settings
 * @param models hash of the trained models
 * @param program version of the program
 */
public record ProducedBy(String codebook, String pipeline, String models, String program) {}
