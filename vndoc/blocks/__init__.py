"""The vocabulary that templates are written in: one block for each component of the decree.

A template is a tuple of blocks read from top to bottom like the paper itself. Texts may hold docxtpl tags.
"""

from vndoc.blocks.base import Block, Grid, If, Loop, NewSection, Para, RuleLine, Run, SignRoom

__all__ = ["Block", "Grid", "If", "Loop", "NewSection", "Para", "RuleLine", "Run", "SignRoom"]
