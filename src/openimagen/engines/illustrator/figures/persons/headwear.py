"""What all drawings of hats share."""

from collections.abc import Callable

GOLD = "#e9bb42"
# Draws a hat from its name, its colour ("" for its own) and how far its middle is moved by the head's turn.
Hat = Callable[[str, str, float], str]
