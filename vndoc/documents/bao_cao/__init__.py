"""What reports on emulation and awards share: period and cut-off, parts with fixed headings, figures, awards.

The headings are those in use (no law gives a form); their words stand in the templates, where an office changes them.
"""
