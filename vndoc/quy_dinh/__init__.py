"""Emulation law and custom as dated data, and the code that reads it."""
