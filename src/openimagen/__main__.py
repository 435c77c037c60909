"""`python -m openimagen`."""

import sys

from openimagen.cli import main

if __name__ == "__main__":
    sys.exit(main())
