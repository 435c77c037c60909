"""Portraits: faces and shoulders, large, in the units of a head that is 368 across."""
