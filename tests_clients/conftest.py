"""The tests of clients that bring much along: `make test-clients`. Their servers are those of `tests/`."""

from tests.clients.conftest import filtering_server  # noqa: F401
from tests.conftest import (  # noqa: F401
    _paths_and_settings,
    flat_server,
    full_server,
    gcs,
    server,
    start_server,
    storing_server,
)
