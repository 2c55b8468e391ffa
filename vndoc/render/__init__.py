"""Merging: a docxtpl template, compiled once, and a context, to the bytes of a .docx.

Always sandboxed, strict about missing values, escaping every value; there is no switch for it.
"""

from vndoc.render.compile import Compiled, compile_template
from vndoc.render.faults import TemplateFault
from vndoc.render.merge import BODY, Rendered, render

__all__ = ["BODY", "Compiled", "Rendered", "TemplateFault", "compile_template", "render"]
