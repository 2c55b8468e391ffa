"""Reading a dossier: a folder of YAML and JSON files becomes `Raw`, every text with the place it came from."""

from vndoc.load.file import load_text
from vndoc.load.folder import load

__all__ = ["load", "load_text"]
