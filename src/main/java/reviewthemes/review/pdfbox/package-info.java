/** Reads PDF files with Apache PDFBox. */
package reviewthemes.review.pdfbox;
