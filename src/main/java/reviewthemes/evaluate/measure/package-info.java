/** How well two codings agree: figures, each with an interval over reviews. */
package reviewthemes.evaluate.measure;
