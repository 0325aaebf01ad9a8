package reviewthemes.pipeline.batch;

import java.nio.file.Path;
import reviewthemes.review.ReviewId;

/**
 * A file to read.
 *
 * @param id id of the review in it
 * @param name path below the folder that was asked for, with {@code /}, on one line
 * @param path where it is
 */
public record InputFile(ReviewId id, String name, Path path) {}
