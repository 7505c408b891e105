"""Word documents and PDF files, in which postings are mailed, printed and kept: their text, line by line."""
