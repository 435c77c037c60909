"""Object stores that tests start: emulators on real sockets, and a TCP server that answers wrongly on purpose."""

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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


class FaultyServer:
    """A real TCP server that is a wrong store on purpose: it does with each request what `behave` says.

    `behave(request line)` gives the bytes to answer, b"" to close the connection, or None to hold it, unread
    and unanswered, until the server stops.
    """

    def __init__(self, behave: Callable[[str], bytes | None]) -> None:
        self._behave = behave
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopped = threading.Event()
        self.requests: list[str] = []  # the request lines that came, without queries
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(HANG_SECONDS)
            head = b""
            while b"\r\n\r\n" not in head:
                chunk = connection.recv(2**16)
                if not chunk:
                    return
                head += chunk
            line = head.split(b"\r\n", 1)[0].decode()
            method, target, _ = line.split(" ")
            self.requests.append(f"{method} {target.partition('?')[0]}")
            answer = self._behave(self.requests[-1])
            if answer is None:
                self._stopped.wait(HANG_SECONDS)
            elif answer:
                _read_body(connection, *head.split(b"\r\n\r\n", 1))
                connection.sendall(answer)


def http_reply(status: str, body: bytes = b"", *headers: str) -> bytes:
    """A whole HTTP answer, after which the connection closes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def faulty_server(behave: Callable[[str], bytes | None]) -> Iterator[FaultyServer]:
    server = FaultyServer(behave)
    try:
        yield server
    finally:
        server.stop()


def _read_body(connection: socket.socket, head: bytes, body: bytes) -> None:
    """Read to the request's end: a connection closed with unread bytes is reset, and the answer lost."""
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    left = length - len(body)
    while left > 0 and (chunk := connection.recv(2**16)):
        left -= len(chunk)
