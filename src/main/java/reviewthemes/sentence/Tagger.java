package reviewthemes.sentence;

import java.util.List;

/** Tells parts of speech; slow beside everything else, so only for what needs them. */
public interface Tagger {
  /** One part of speech for each token. Safe to call from several threads. */
  List<PartOfSpeech> tag(List<Token> tokens);
}
