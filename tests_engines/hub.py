"""A hub on this machine that speaks what huggingface_hub asks of one: a listing, and each file's bytes."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """Has one repository, whose files are those of a folder, with one commit, which is its branch main.

    `refusal` is an HTTP status and the hub's X-Error-Code for every request. `breaks_off` is a file of which
    the first transfer ends in the middle, after which `then` is the refusal. `claimed` adds bytes to every
    size that the listing tells.
    """

    folder: Path
    repository: str = "some/model"
    refusal: tuple[int, str] | None = None
    breaks_off: str = ""
    then: tuple[int, str] | None = None
    claimed: int = 0
    url: str = ""
    sent: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    revisions: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)


@contextmanager
def listening(hub: Hub) -> Iterator[Hub]:
    """The hub on a free port, in a thread of this process."""

    class Handler(_Handler):
        state = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    state: Hub
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, with_body: bool) -> None:
        hub = self.state
        path = self.path.partition("?")[0]
        hub.tokens.add(self.headers.get("Authorization", ""))
        api, files = f"/api/models/{hub.repository}", f"/{hub.repository}/resolve/"
        if hub.refusal:
            self._refuse(*hub.refusal)
        elif path == api or path.startswith(f"{api}/revision/"):
            self._listing(path.removeprefix(api).removeprefix("/revision/"))
        elif path.startswith(files):
            _, _, name = path.removeprefix(files).partition("/")
            self._file(name, with_body)
        else:
            self._refuse(404, "RepoNotFound")

    def _listing(self, revision: str) -> None:
        hub = self.state
        hub.revisions.append(revision)
        if revision not in ("", "main", COMMIT):
            self._refuse(404, "RevisionNotFound")
            return
        files = [file for file in sorted(hub.folder.rglob("*")) if file.is_file()]
        siblings = [
            {"rfilename": str(file.relative_to(hub.folder)), "size": file.stat().st_size + hub.claimed}
            for file in files
        ]
        content = {"id": hub.repository, "sha": COMMIT, "siblings": siblings}
        self._send(200, json.dumps(content).encode(), {"Content-Type": "application/json"})

    def _file(self, name: str, with_body: bool) -> None:
        hub = self.state
        path = hub.folder / name
        if not path.is_file():
            self._refuse(404, "EntryNotFound")
            return
        data = path.read_bytes()
        headers = {
            "X-Repo-Commit": COMMIT,
            "ETag": f'"{hashlib.sha256(data).hexdigest()}"',
            "Accept-Ranges": "bytes",
        }
        if not with_body:
            self._send(200, b"", headers | {"Content-Length": str(len(data))})
            return
        hub.sent.append(name)
        status, start = 200, 0
        if wanted := self.headers.get("Range"):
            hub.ranges.append(f"{name} {wanted}")
            start = int(wanted.removeprefix("bytes=").partition("-")[0])
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            status = 206
        if name == hub.breaks_off:
            hub.breaks_off = ""
            hub.refusal = hub.then
            self._send(status, data[start : len(data) // 2], headers | {"Content-Length": str(len(data))})
            self.close_connection = True
            return
        self._send(status, data[start:], headers)

    def _refuse(self, status: int, code: str) -> None:
        self._send(status, b"{}", {"X-Error-Code": code, "X-Error-Message": "no"} if code else {})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""
