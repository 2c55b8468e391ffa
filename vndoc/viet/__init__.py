"""Vietnamese text with no Word in it: normal forms, dates, numbers, order, capitals and file names."""
