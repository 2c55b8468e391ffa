"""Word files: built, read, packed; the only package that knows WordprocessingML."""
