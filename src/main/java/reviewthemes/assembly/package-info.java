/** Makes stages from the rules, the codebook and the models on disk. */
package reviewthemes.assembly;
