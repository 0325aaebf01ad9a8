package reviewthemes.verify;

import java.time.Instant;
import reviewthemes.pipeline.ProducedBy;

/**
 * One time that the machine went through a folder.
 *
 * @param number from 1
 * @param at when it started
 * @param input folder or file
 * @param producedBy what made the suggestions
 */
public record Run(long number, Instant at, String input, ProducedBy producedBy) {}
