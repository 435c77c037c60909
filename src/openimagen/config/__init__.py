"""The settings: one table. A command-line flag wins over OPENIMAGEN_*, that over openimagen.toml, that over
the default."""

from openimagen.config.loading import FILE, PREFIX, load, pairs, strangers
from openimagen.config.settings import SPEED, Binding, Settings, describe, flag, metadata

__all__ = [
    "FILE",
    "PREFIX",
    "SPEED",
    "Binding",
    "Settings",
    "describe",
    "flag",
    "load",
    "metadata",
    "pairs",
    "strangers",
]
