"""s3:// and az://: a bucket of S3 or a container of Azure. Needs the extra `[storage]`.

obstore finds the credentials (AWS_* and AZURE_* variables, roles of the machine) and signs a URL for each
call; the call itself is made here, because obstore follows redirects and cannot tell "slow" from "broken".
"""

import datetime
import logging
import re
import threading
import time
from typing import TYPE_CHECKING, Literal

import httpx2

from openimagen.errors import unimplemented
from openimagen.storage import store
from openimagen.storage.store import CONNECT_SECONDS, Transient

if TYPE_CHECKING:
    from obstore.store import AzureStore, ClientConfig, RetryConfig, S3Store

_SIGNED_FOR = datetime.timedelta(minutes=5)
# obstore signs the percent-encoded form of an Azure name, which Azure takes for a wrong signature.
_SIGNABLE = re.compile(r"[!$&'()+,\-./0-9:;=@A-Z^_a-z|~]+")
_RETRIED = (408, 429, 500, 502, 503, 504)


class ObjectStore:
    """A bucket. Raises ImagenError UNIMPLEMENTED where obstore is not installed."""

    def __init__(self, scheme: str, bucket: str) -> None:
        try:
            import obstore  # noqa: F401
        except ImportError:
            raise store.missing_extra(scheme, "storage") from None
        self._scheme = scheme
        self._bucket = bucket
        self._where = f"{scheme}://{bucket}"
        self._lock = threading.Lock()
        self._signer: S3Store | AzureStore | None = None
        self._http = httpx2.Client(follow_redirects=False, headers={"Accept-Encoding": "identity"})
        logging.getLogger("httpx2").addFilter(_without_signed_urls)

    def write(self, path: str, data: bytes, mime_type: str, deadline: float) -> None:
        """Upload; an object appears when all of it has arrived."""
        headers = {"Content-Type": mime_type}
        if self._scheme == "az":
            headers["x-ms-blob-type"] = "BlockBlob"
        self._call("PUT", path, deadline, store.no_bucket(self._where), content=data, headers=headers)

    def read(self, path: str, limit: int, deadline: float) -> bytes:
        """Download as it is stored: compressed objects are not unpacked."""
        return self._call("GET", path, deadline, store.no_object(self._where, path), limit)

    def remove(self, path: str, deadline: float) -> None:
        """Delete the object."""
        self._call("DELETE", path, deadline, store.no_object(self._where, path))

    def _call(
        self,
        method: Literal["GET", "PUT", "DELETE"],
        path: str,
        deadline: float,
        missing: Exception,
        limit: int = 2**16,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> bytes:
        def attempt(seconds: float) -> bytes:
            timeout = httpx2.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
            url = self._signed(method, path)
            try:
                with self._http.stream(
                    method, url, content=content, headers=headers, timeout=timeout
                ) as reply:
                    self._check(reply.status_code, missing)
                    return _body(reply, limit, deadline)
            except httpx2.HTTPError as error:
                raise Transient from error

        return store.retried(attempt, deadline, self._where)

    def _signed(self, method: Literal["GET", "PUT", "DELETE"], path: str) -> str:
        """The URL of an object, valid for some minutes."""
        import obstore
        from obstore.exceptions import BaseError

        if self._scheme == "az" and not _SIGNABLE.fullmatch(path):
            raise unimplemented("az:// names with spaces or characters beyond ASCII cannot be used yet.")
        try:
            with self._lock:
                if self._signer is None:
                    self._signer = _signer(self._scheme, self._bucket)
            return str(obstore.sign(self._signer, method, path, _SIGNED_FOR))
        except (BaseError, ValueError):
            raise store.no_credentials(self._where) from None

    def _check(self, status: int, missing: Exception) -> None:
        if 200 <= status < 300:
            return
        if status == 404:
            raise missing
        if status in (401, 403):
            raise store.forbidden(self._where)
        if status in _RETRIED:
            raise Transient
        raise store.unavailable(self._where)


def _signer(scheme: str, bucket: str) -> "S3Store | AzureStore":
    """What signs; its own requests are for credentials only."""
    from obstore.store import AzureStore, S3Store

    retries: RetryConfig = {"max_retries": 1}
    timeouts: ClientConfig = {"connect_timeout": "2s", "timeout": "10s"}
    if scheme == "s3":
        return S3Store(bucket, client_options=timeouts, retry_config=retries)
    return AzureStore(bucket, client_options=timeouts, retry_config=retries)


def _body(reply: httpx2.Response, limit: int, deadline: float) -> bytes:
    data = bytearray()
    for chunk in reply.iter_raw():
        data += chunk
        if len(data) > limit:
            raise store.too_large(limit)
        if time.monotonic() >= deadline:
            raise Transient
    return bytes(data)


def _without_signed_urls(record: logging.LogRecord) -> bool:
    """Keep a URL that is a key out of the log."""
    message = record.getMessage()
    return "X-Amz-Signature=" not in message and "sig=" not in message
