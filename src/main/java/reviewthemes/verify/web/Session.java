package reviewthemes.verify.web;

import reviewthemes.verify.Coder;

/**
 * A browser that was let in.
 *
 * @param token what its cookie holds
 * @param csrf what each of its changes has to carry
 * @param coder who sits before it
 */
record Session(String token, String csrf, Coder coder) {}
