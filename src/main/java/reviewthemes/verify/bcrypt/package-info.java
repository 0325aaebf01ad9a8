/** Hashes passwords, through the bcrypt library of Patrick Favre-Bulle. */
package reviewthemes.verify.bcrypt;
