"""Object stores that tests start: emulators, and a TCP server that answers wrongly on purpose."""

import contextlib
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx2
from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud.storage import Client
from moto.server import ThreadedMotoServer

from tests.fakes import HANG_SECONDS

GCS_BUCKET = "some-bucket"
S3_BUCKET = "an-s3-bucket"
S3_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing-key-id",
    "AWS_SECRET_ACCESS_KEY": "testing-secret",
    "AWS_REGION": "us-east-1",
}


@contextmanager
def gcs_emulator() -> Iterator[str]:
    """gcp-storage-emulator with an empty bucket; gives its URL."""
    emulator = create_server("127.0.0.1", 0, in_memory=True, default_bucket=GCS_BUCKET)
    emulator.start()
    try:
        host, port = emulator._api._httpd.server_address
        yield f"http://{host}:{port}"
    finally:
        emulator.stop()


@contextmanager
def s3_emulator() -> Iterator[str]:
    """moto's server with an empty bucket; gives its URL."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    emulator = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    emulator.start()
    try:
        host, port = emulator.get_host_and_port()
        httpx2.put(f"http://{host}:{port}/{S3_BUCKET}").raise_for_status()
        yield f"http://{host}:{port}"
    finally:
        emulator.stop()


class Bucket:
    """What the official client of Google Cloud Storage sees in the emulator's bucket."""

    def __init__(self) -> None:
        client = Client(project="any", credentials=AnonymousCredentials())
        self._bucket = client.bucket(GCS_BUCKET)

    def names(self, prefix: str = "") -> list[str]:
        return sorted(blob.name for blob in self._bucket.list_blobs(prefix=prefix))

    def content(self, uri: str) -> bytes:
        return self._blob(uri).download_as_bytes()

    def mime_type(self, uri: str) -> str:
        blob = self._blob(uri)
        blob.reload()
        return blob.content_type

    def _blob(self, uri: str):
        prefix = f"gs://{GCS_BUCKET}/"
        assert uri.startswith(prefix)
        return self._bucket.blob(uri.removeprefix(prefix))


@dataclass(frozen=True)
class Request:
    """What a faulty server was sent."""

    method: str
    target: str  # with the query
    body: bytes

    @property
    def name(self) -> str:
        """Which of the images it is about; Google's uploads name the object in the body."""
        found = re.search(rb"sample_\d", self.target.encode() + self.body)
        return found[0].decode() if found else ""


Answer = bytes | Iterable[bytes] | None
Behaviour = Callable[[Request], Answer]


class FaultyServer:
    """A real TCP server that is a wrong store on purpose: it does with each request what `behave` says.

    `behave` gives the bytes to answer (or pieces of them), b"" to close the connection, or None to hold it
    unanswered until the server stops.
    """

    def __init__(self, behave: Behaviour) -> None:
        self._behave = behave
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopped = threading.Event()
        self.requests: list[Request] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        with contextlib.suppress(OSError):  # it was stopped before
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(HANG_SECONDS)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(HANG_SECONDS)
            request = _request(connection)
            if request is None:
                return
            self.requests.append(request)
            answer = self._behave(request)
            if answer is None:
                self._stopped.wait(HANG_SECONDS)
                return
            for piece in [answer] if isinstance(answer, bytes) else answer:
                if self._stopped.is_set():
                    return
                connection.sendall(piece)


def http_reply(status: str, body: bytes = b"", *headers: str) -> bytes:
    """A whole HTTP answer, after which the connection closes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def faulty_server(behave: Behaviour) -> Iterator[FaultyServer]:
    server = FaultyServer(behave)
    try:
        yield server
    finally:
        server.stop()


def _request(connection: socket.socket) -> Request | None:
    """A whole request: a connection that is closed with unread bytes is reset, and the answer lost."""
    head = b""
    while b"\r\n\r\n" not in head:
        chunk = connection.recv(2**16)
        if not chunk:
            return None
        head += chunk
    head, body = head.split(b"\r\n\r\n", 1)
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    while length and len(body) < int(length[1]) and (chunk := connection.recv(2**16)):
        body += chunk
    method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
    return Request(method, target, body)
