"""Another image server behind the engine interface."""

from openimagen.engines.remote.engine import Remote
from openimagen.engines.remote.exchange import Dialect, Server

__all__ = ["Dialect", "Remote", "Server"]
