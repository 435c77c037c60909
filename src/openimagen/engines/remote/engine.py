"""Another image server that speaks the OpenAI images API, behind the engine interface.

`POST {url}/images/generations`, as SGLang-Diffusion, vLLM-Omni and OpenAI itself have it. Each image is a
request of its own (`n` 1) with a seed of its own, so that image i is the same however many were asked for.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError
from typing import Any

from openimagen.cancellation import Cancellation
from openimagen.engines import fitting
from openimagen.engines.engine import Capabilities, Progress
from openimagen.engines.remote.errors import error_of, unreachable
from openimagen.engines.remote.exchange import LARGEST_ANSWER, Server, pixels_of, request
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Contents, Drawing, Item

_CONNECT_SECONDS = 5.0
# Tries of a request that never reached the server, or whose connection it had closed before.
_TRIES = 3


def _as_it_is(item: Item) -> str:
    return item.prompt


class Remote:
    """The engine. Its connections live in a thread of their own; `draw` may be called from many threads."""

    def __init__(self, server: Server, words: Callable[[Item], str] = _as_it_is) -> None:
        """`words` makes the prompt that is sent of an item: its style, put into words."""
        import httpx2  # slow to import, and not always wanted

        self._httpx2 = httpx2
        self._server = server
        self._words = words
        self.name = server.name
        extended = server.dialect != "openai"
        self.capabilities = Capabilities(
            languages=(),
            negative_prompt="real" if extended and server.negative_prompt else "ignored",
            guidance=server.guided,
            licence="the remote server's",
            medium="image",
            parallel=server.parallel,
        )
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="openimagen-remote", daemon=True)
        self._thread.start()
        self._http = self._run(self._connect())
        self._places = asyncio.Semaphore(server.parallel)

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """One Drawing for each item (see `Engine.draw`).

        Raises also Overloaded where the server is full, and ImagenError UNAVAILABLE where none answers.
        """
        cancellation.raise_if_cancelled()
        future = asyncio.run_coroutine_threadsafe(self._all(items, progress), self._loop)
        with cancellation.on_cancel(lambda: _ignore(future.cancel())):
            try:
                return future.result()
            except CancelledError:
                raise Cancelled from None

    def warm_up(self) -> None:
        """Nothing: the server may come up later than this one."""

    def close(self) -> None:
        """Drop the requests that are under way, and the connections."""
        if self._thread.is_alive():
            self._run(self._disconnect())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _connect(self) -> Any:
        headers = {"Content-Type": "application/json"}
        if self._server.api_key:
            headers["Authorization"] = f"Bearer {self._server.api_key}"
        limits = self._httpx2.Limits(max_connections=None, max_keepalive_connections=self._server.parallel)
        timeout = self._httpx2.Timeout(self._server.timeout, connect=_CONNECT_SECONDS)
        return self._httpx2.AsyncClient(headers=headers, limits=limits, timeout=timeout)

    async def _disconnect(self) -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._http.aclose()

    async def _all(self, items: Sequence[Item], progress: Progress) -> list[Drawing]:
        done = 0

        async def one(item: Item) -> Drawing:
            nonlocal done
            async with self._places:
                drawing = await self._one(item)
            done += 1
            progress(done, len(items))
            return drawing

        tasks = [asyncio.ensure_future(one(item)) for item in items]
        try:
            return await asyncio.gather(*tasks)
        finally:
            for task in tasks:  # when one fails the others are not wanted any more
                task.cancel()

    async def _one(self, item: Item) -> Drawing:
        prompt = self._words(item)
        content = request(self._server, item, prompt)
        try:
            async with asyncio.timeout(self._server.timeout):
                answer = await self._ask(content)
        except TimeoutError:
            seconds = self._server.timeout
            raise ImagenError(
                "DEADLINE_EXCEEDED", f"The image server did not answer within {seconds:g} s."
            ) from None
        pixels = pixels_of(answer)
        height, width, _ = pixels.shape
        notes = fitting.notes((width, height), item.size)
        told = prompt if item.enhance and prompt != item.prompt else ""
        return Drawing(fitting.fitted(pixels, item.size), Contents(notes=notes, prompt=told))

    async def _ask(self, content: bytes) -> bytes:
        """The body of a good answer. Tries again only where the server cannot have begun to work."""
        httpx2 = self._httpx2
        for left in reversed(range(_TRIES)):
            try:
                return await self._post(content)
            except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
                if not left:
                    raise unreachable(self._server.url, str(error)) from None
                await asyncio.sleep(0.2)
            except (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError) as error:
                # a kept connection that the server had closed; a seeded image may be asked for twice
                if not left or self._server.dialect == "openai":
                    raise unreachable(self._server.url, str(error)) from None
            except httpx2.TimeoutException:
                raise TimeoutError from None
            except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                raise unreachable(self._server.url, str(error)) from None
        raise AssertionError("not reached")

    async def _post(self, content: bytes) -> bytes:
        url = f"{self._server.url.rstrip('/')}/images/generations"
        body = bytearray()
        async with self._http.stream("POST", url, content=content) as reply:
            async for chunk in reply.aiter_bytes():
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    raise ImagenError("INTERNAL", "The image server's answer is too large.")
            if reply.status_code != 200:
                raise error_of(reply.status_code, reply.headers, bytes(body), self._server.model)
        return bytes(body)


def _ignore(_: object) -> None:
    """For callbacks whose result nobody wants."""
