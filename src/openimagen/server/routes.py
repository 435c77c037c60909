"""The paths: `:predict` under every shape that clients use, the publisher model lookup, health."""

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import anyio.to_thread
import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from openimagen import __version__, catalog
from openimagen.cancellation import Cancellation
from openimagen.catalog import Model
from openimagen.config import Settings
from openimagen.errors import ImagenError, Overloaded, unimplemented
from openimagen.server import events, listing
from openimagen.server.bodies import Bodies
from openimagen.server.events import News
from openimagen.server.guard import shown_key
from openimagen.server.replies import error_response
from openimagen.service import Service, Timings
from openimagen.tasks import Generation, GenerationResult
from openimagen.upscaling import Upscaling
from openimagen.wire import gemini, predict, reply, verification, vertex

log = logging.getLogger("openimagen.server")

_PUBLISHER = "publishers/google/models"
_VERTEX_PARENTS = tuple(
    f"/{version}/{scope}{_PUBLISHER}"
    for version in ("v1", "v1beta1", "v1beta")
    for scope in ("projects/{project}/locations/{location}/", "")
)
_GEMINI_PARENT = "/v1beta/models"
_FIREBASE_PARENT = "/v1beta/projects/{project}/models"
_EVENTS = "/x-openimagen/v1/models/{model}:predict"

T = TypeVar("T")
Handler = Callable[[Request], Awaitable[Response]]
Dialect = Callable[[Request, Model, predict.Call], Generation]


def routes(settings: Settings, service: Service) -> list[Route]:
    """Every route of the app."""
    handlers = _Handlers(settings, service)
    read_vertex = functools.partial(_vertex, frozenset(settings.allow_all_projects))
    vertex_predict = functools.partial(handlers.predict, read=read_vertex, unknown=_unknown_publisher_model)
    gemini_predict = functools.partial(handlers.predict, read=_gemini, unknown=_unknown_gemini_model)
    firebase_predict = functools.partial(handlers.predict, read=_firebase, unknown=_unknown_gemini_model)
    shapes: list[tuple[str, Handler]] = [(parent, vertex_predict) for parent in _VERTEX_PARENTS]
    shapes += [(_GEMINI_PARENT, gemini_predict), (_FIREBASE_PARENT, firebase_predict)]
    listed = [
        Route("/", listing.welcome, methods=["GET"]),
        Route("/health", handlers.health, methods=["GET"]),
    ]
    for parent, handler in shapes:
        listed.append(Route(f"{parent}/{{model}}:predict", handler, methods=["POST"]))
        listed.append(Route(f"{parent}/{{model}}:{{verb}}", _other_verb, methods=["POST"]))
    listed.append(Route(_EVENTS, functools.partial(handlers.events, read=read_vertex), methods=["POST"]))
    for version in ("v1", "v1beta1"):
        listed.append(Route(f"/{version}/{_PUBLISHER}/{{model}}", listing.vertex_model, methods=["GET"]))
        listed.append(Route(f"/{version}/{_PUBLISHER}", listing.vertex_models, methods=["GET"]))
    listed.append(Route(f"{_GEMINI_PARENT}/{{model}}", listing.gemini_model, methods=["GET"]))
    listed.append(Route(_GEMINI_PARENT, listing.gemini_models, methods=["GET"]))
    return listed


class _Handlers:
    def __init__(self, settings: Settings, service: Service) -> None:
        self._bodies = Bodies(int(settings.max_body_megabytes * 1e6))
        self._previews = settings.previews
        self._service = service

    async def health(self, request: Request) -> Response:
        """200 while requests are taken, 503 while the server shuts down."""
        gates = [backend.gate for backend in self._service.backends]
        draining = self._service.gate.draining
        content = {
            "status": "draining" if draining else "ok",
            "version": __version__,
            "engine": self._service.engine.name,
            "models": {model: backend.engine.name for model, backend in self._service.bound.items()},
            "loaded": self._service.loaded,
            "running": sum(gate.inside for gate in gates),
            "waiting": sum(gate.waiting for gate in gates),
        }
        code = 503 if draining else 200
        return Response(msgspec.json.encode(content), code, media_type="application/json")

    async def predict(
        self, request: Request, read: Dialect, unknown: Callable[[Request], ImagenError]
    ) -> Response:
        """Images for a prompt."""
        timings = Timings()
        with self._bodies.one() as body:
            try:
                content = predict.parse(await body.read(request))
                model = catalog.find(request.path_params["model"])
                if model is None:
                    raise unknown(request)
                if model.kind == "verification":
                    return await self._verify(request, content)
                if model.kind not in ("generation", "upscale"):
                    raise unimplemented(f"This server cannot do what {model.id} does yet ({model.kind}).")
                upscales = model.kind == "upscale" or predict.is_upscaling(content)
                with _worded(model, upscales):
                    call = predict.read(content, upscales)
                    task = predict.upscaling_task(model, call) if upscales else read(request, model, call)
                    del content  # it may be large, and the request may wait
                    make: Any = self._service.upscale if upscales else self._service.generate
                    result: GenerationResult = await _in_a_thread(request, make, task, timings=timings)
                headers = _headers(task, call, result)
                with timings.step("reply"):
                    answer = await anyio.to_thread.run_sync(reply.body, task, result)
                headers["Server-Timing"] = _server_timing(timings)
                return Response(answer, headers=headers, media_type="application/json")
            except ImagenError as error:
                return error_response(error, close=not body.complete)

    async def events(self, request: Request, read: Dialect) -> Response:
        """Images for a prompt, and how far they are, as server-sent events."""
        with self._bodies.one() as body:
            try:
                content = predict.parse(await body.read(request))
                model = catalog.find(request.path_params["model"])
                if model is None:
                    raise _unknown_publisher_model(request)
                if model.kind != "generation" or predict.is_upscaling(content):
                    raise unimplemented(
                        "Progress is sent while images of a prompt are drawn; for others, :predict."
                    )
                with _worded(model):
                    call = predict.read(content, False)
                    task = read(request, model, call)
            except ImagenError as error:
                return error_response(error, close=not body.complete)
        cancellation = Cancellation()

        def draw(news: News) -> tuple[bytes, dict[str, str]]:
            with _worded(model):
                result = self._service.generate(
                    task, caller=_caller(request), progress=news, cancellation=cancellation
                )
            return reply.body(task, result), _headers(task, call, result)

        watching = asyncio.ensure_future(_cancel_on_disconnect(request, cancellation))
        return await events.answer(draw, cancellation, watching, self._previews)

    async def _verify(self, request: Request, content: object) -> Response:
        """Whether an image carries this server's watermark."""
        try:
            mark = await _in_a_thread(request, self._service.verify, verification.read(content))
        except ImagenError as error:
            raise verification.worded(error) from None
        return Response(verification.reply(mark is not None), media_type="application/json")


async def _in_a_thread(request: Request, work: Callable[..., T], *arguments: object, **named: object) -> T:
    """What a method of the service gives or raises; it stops when the caller disconnects."""
    cancellation = Cancellation()
    call = functools.partial(work, *arguments, caller=_caller(request), cancellation=cancellation, **named)
    watching = asyncio.create_task(_cancel_on_disconnect(request, cancellation))
    try:
        return await anyio.to_thread.run_sync(call)
    finally:
        watching.cancel()


async def _cancel_on_disconnect(request: Request, cancellation: Cancellation) -> None:
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            cancellation.cancel()
            return


async def _other_verb(request: Request) -> Response:
    verb = request.path_params["verb"]
    return error_response(unimplemented(f":{verb[:40]} is not offered; images are made by :predict."))


def _vertex(
    all_ages_projects: frozenset[str], request: Request, model: Model, call: predict.Call
) -> Generation:
    project = request.path_params.get("project", "")
    return vertex.generation(
        model,
        call,
        seed_with_watermark=vertex.CLIENT_HEADER in request.headers,
        all_ages=project in all_ages_projects or "*" in all_ages_projects,
    )


def _gemini(request: Request, model: Model, call: predict.Call) -> Generation:
    return gemini.generation(model, call)


def _firebase(request: Request, model: Model, call: predict.Call) -> Generation:
    return gemini.generation(model, call, strict_safety=False)


def _unknown_publisher_model(request: Request) -> ImagenError:
    resource = request.scope["path"].rpartition(":")[0].split("/", 2)[2]
    return vertex.unknown_model(resource[:300])


def _unknown_gemini_model(request: Request) -> ImagenError:
    return gemini.unknown_model(request.path_params["model"][:100])


@contextmanager
def _worded(model: Model, upscales: bool = False) -> Iterator[None]:
    """Errors inside are worded as `:predict` words them."""
    try:
        yield
    except Overloaded as error:
        raise _overloaded(error, model) from None
    except ImagenError as error:
        raise predict.worded(error, upscales) from None


def _headers(task: Generation | Upscaling, call: predict.Call, result: GenerationResult) -> dict[str, str]:
    notes = reply.notes(task, call, result)
    return {"x-openimagen-engine": result.engine} | ({"x-openimagen-notes": notes} if notes else {})


def _overloaded(error: Overloaded, model: Model) -> Overloaded:
    return Overloaded(f"{vertex.quota_message(model)} {error.message}", error.retry_after)


def _caller(request: Request) -> str:
    """Who takes turns at the gate: the key, else the address."""
    return shown_key(request) or (request.client.host if request.client else "")


def _server_timing(timings: Timings) -> str:
    """The steps in milliseconds, as W3C's Server-Timing header has them."""
    return ", ".join(f"{step};dur={seconds * 1000:.1f}" for step, seconds in timings.seconds.items())
