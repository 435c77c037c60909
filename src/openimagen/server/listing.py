"""The models, as both APIs list them, and what the address itself answers."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from openimagen import __version__, catalog
from openimagen.server.replies import error_response
from openimagen.wire import gemini, vertex


async def welcome(request: Request) -> Response:
    """For a person who opens the address in a browser."""
    text = (
        f"openimagen {__version__}: the Imagen API.\n\n"
        "GET  /v1beta/models                  the models\n"
        "POST /v1beta/models/{model}:predict  images of a prompt\n"
        "GET  /health                         how the server is\n"
    )
    return Response(text, media_type="text/plain")


async def vertex_model(request: Request) -> Response:
    """The publisher model that `from_pretrained` asks for."""
    asked_for = request.path_params["model"]
    model = catalog.find(asked_for)
    if model is None:
        return error_response(vertex.unknown_model(f"publishers/google/models/{asked_for[:100]}"))
    return _json(vertex.publisher_model(model, asked_for))


async def vertex_models(request: Request) -> Response:
    """All models, on one page."""
    return _json({"publisherModels": [vertex.publisher_model(each, each.id) for each in catalog.offered()]})


async def gemini_model(request: Request) -> Response:
    """What google-genai's `models.get` asks for."""
    asked_for = request.path_params["model"]
    model = catalog.find(asked_for)
    if model is None:
        return error_response(gemini.unknown_model(asked_for[:100]))
    return _json(gemini.listed_model(model, asked_for))


async def gemini_models(request: Request) -> Response:
    """All models, on one page."""
    return _json({"models": [gemini.listed_model(each, each.id) for each in catalog.offered()]})


def _json(content: object) -> Response:
    return Response(msgspec.json.encode(content), media_type="application/json")
