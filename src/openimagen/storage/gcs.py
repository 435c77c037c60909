"""gs://: a bucket of Google Cloud Storage, by the official client. Needs the extra `[gcs]`.

Credentials are Google's application default credentials. Where the environment has STORAGE_EMULATOR_HOST, the
client talks to that instead, without credentials.
"""

import contextlib
import io
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from openimagen.storage import store
from openimagen.storage.store import CONNECT_SECONDS, Result, Transient

if TYPE_CHECKING:
    from google.cloud.storage import Client


class GcsStore:
    """A bucket. Raises ImagenError UNIMPLEMENTED where the client library is not installed."""

    def __init__(self, bucket: str) -> None:
        try:
            import google.cloud.storage  # noqa: F401
        except ImportError:
            raise store.missing_extra("gs", "gcs") from None
        self._bucket = bucket
        self._where = f"gs://{bucket}"
        self._lock = threading.Lock()
        self._client: Client | None = None

    def write(self, path: str, data: bytes, mime_type: str, deadline: float) -> None:
        """Upload; an object appears when all of it has arrived."""

        def upload(seconds: float) -> None:
            self._blob(path).upload_from_string(
                data, content_type=mime_type, timeout=_timeout(seconds), retry=None
            )

        self._tried(upload, deadline, store.no_bucket(self._where))

    def read(self, path: str, limit: int, deadline: float) -> bytes:
        """Download as it is stored: compressed objects are not unpacked."""

        def download(seconds: float) -> bytes:
            file = _Limited(limit)
            self._blob(path).download_to_file(file, raw_download=True, timeout=_timeout(seconds), retry=None)
            return file.getvalue()

        return self._tried(download, deadline, store.no_object(self._where, path))

    def remove(self, path: str, deadline: float) -> None:
        """Delete the object."""
        self._tried(
            lambda seconds: self._blob(path).delete(timeout=_timeout(seconds), retry=None),
            deadline,
            store.no_object(self._where, path),
        )

    def _tried(self, attempt: Callable[[float], Result], deadline: float, missing: Exception) -> Result:
        def translated(seconds: float) -> Result:
            with self._errors(missing):
                return attempt(seconds)

        return store.retried(translated, deadline, self._where)

    def _blob(self, path: str) -> Any:
        from google.cloud.storage import Client

        with self._lock:
            if self._client is None:
                self._client = Client(project=None)
                self._client._http.max_redirects = 0
                # which would ask for the bucket's properties in threads of its own, for traces
                self._client._bucket_metadata_cache = None
            return self._client.bucket(self._bucket).blob(path)

    @contextlib.contextmanager
    def _errors(self, missing: Exception) -> Iterator[None]:
        import requests
        import urllib3
        from google.api_core import exceptions
        from google.auth.exceptions import GoogleAuthError, TransportError
        from google.cloud.storage.exceptions import DataCorruption

        try:
            yield
        except exceptions.NotFound:
            raise missing from None
        except exceptions.Forbidden:
            raise store.forbidden(self._where) from None
        except exceptions.Unauthorized:
            raise store.no_credentials(self._where) from None
        except (exceptions.ServerError, exceptions.TooManyRequests, TransportError) as error:
            raise Transient from error
        except GoogleAuthError:
            raise store.no_credentials(self._where) from None
        except requests.TooManyRedirects:
            raise store.unavailable(self._where) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, DataCorruption, OSError) as error:
            raise Transient from error
        except exceptions.GoogleAPIError as error:
            raise store.unavailable(self._where) from error


class _Limited(io.BytesIO):
    """Takes `limit` bytes and no more."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: Any) -> int:
        if self.tell() + len(data) > self._limit:
            raise store.too_large(self._limit)
        return super().write(data)


def _timeout(seconds: float) -> tuple[float, float]:
    """(connecting, answering)."""
    return min(CONNECT_SECONDS, seconds), seconds
