/** How well those who decide agree with each other, and with the machine. */
package reviewthemes.verify.agreement;
