/**
 * The analysts' workbench as pages of a server, on this computer or for a team.
 *
 * <p>{@link reviewthemes.verify.web.VerifyServer} listens; {@link reviewthemes.verify.web.Gate}
 * lets in those whom an {@link reviewthemes.verify.web.Entrance} knows; {@link
 * reviewthemes.verify.web.Desk} is one review before one coder; {@link
 * reviewthemes.verify.web.Acts} reads what they decided. The templates lie in {@code src/main/jte},
 * what they show in {@code page}.
 */
package reviewthemes.verify.web;
