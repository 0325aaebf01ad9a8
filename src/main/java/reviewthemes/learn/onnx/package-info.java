/** Runs the sentence encoder, a small transformer, with ONNX Runtime. */
package reviewthemes.learn.onnx;
