"""A server on this machine that speaks the OpenAI images API."""

import asyncio
import base64
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from openimagen import images
from tests.servers import Address


class ImageServer:
    """Answers with a flat picture of the size asked for, whose red is the seed; `answer` replaces that."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.answer: Response | None = None
        self.hold = False
        self.working = 0
        self.most = 0
        self.left = 0

    async def generations(self, request: Request) -> Response:
        asked = await request.json()
        self.asked.append(asked)
        self.headers.append(dict(request.headers))
        self.working += 1
        self.most = max(self.most, self.working)
        try:
            while self.hold:
                if await request.is_disconnected():
                    self.left += 1
                    return Response()
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.02)
        finally:
            self.working -= 1
        return self.answer or self._picture(asked)

    def _picture(self, asked: dict[str, Any]) -> Response:
        width, height = (int(side) for side in asked["size"].split("x"))
        pixels = np.full((height, width, 3), asked.get("seed", 0) % 256, np.uint8)
        encoded = base64.b64encode(images.encode_png(pixels)).decode()
        return JSONResponse({"created": 1, "data": [{"b64_json": encoded}]})


@contextmanager
def listening(server: ImageServer) -> Iterator[Address]:
    """The server on a free port, in a thread of this process."""
    app = Starlette(routes=[Route("/v1/images/generations", server.generations, methods=["POST"])])
    running = uvicorn.Server(uvicorn.Config(app, log_level="critical", access_log=False))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield Address("127.0.0.1", listener.getsockname()[1])
        finally:
            running.should_exit = True
            thread.join()
