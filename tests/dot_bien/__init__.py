"""Mutations of the fixture's nomination: one slip each, and what must be told of it."""
