"""gs:// s3:// az:// file:// behind one reader and writer, closed until the operator allows a prefix."""

from openimagen.storage.rules import SCHEMES, parse
from openimagen.storage.storage import File, Storage

__all__ = ["SCHEMES", "File", "Storage", "parse"]
