"""Templates: built from blocks, found in their places."""
