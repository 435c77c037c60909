"""The Gemini Developer API dialect, spoken by Firebase's GoogleAI backend too (spec A.4)."""

from dataclasses import replace

from openimagen.catalog import Model
from openimagen.errors import ImagenError, not_found
from openimagen.tasks import Generation
from openimagen.wire import predict
from openimagen.wire.predict import Call

_ONLY_SAFETY = "block_low_and_above"


def generation(model: Model, call: Call, strict_safety: bool = True) -> Generation:
    """The task of a call. The watermark cannot be turned off here, so a wish to do so is dropped.

    Raises ImagenError where this API allows less than Vertex. It screens at its one safety level;
    `strict_safety` False leaves that rule out, since Firebase always sends a level of its own.
    """
    if call.fields.get("person_generation") == "allow_all":
        raise ImagenError("INVALID_ARGUMENT", "allow_all for personGeneration is currently not supported.")
    if strict_safety and call.fields.get("safety_setting", _ONLY_SAFETY) != _ONLY_SAFETY:
        raise ImagenError("INVALID_ARGUMENT", f"Only {_ONLY_SAFETY} is supported for safetySetting.")
    fields = {name: value for name, value in call.fields.items() if name != "add_watermark"}
    if strict_safety and model.accepts("safety_setting"):
        fields["safety_setting"] = _ONLY_SAFETY
    return predict.generation(model, replace(call, fields=fields))


def listed_model(model: Model, asked_for: str) -> dict[str, object]:
    """What models.get and models.list say of a model."""
    return {
        "name": f"models/{asked_for}",
        "version": model.version,
        "displayName": asked_for,
        "inputTokenLimit": model.prompt_tokens,
        "supportedGenerationMethods": ["predict"],
    }


def unknown_model(model_id: str) -> ImagenError:
    """No model has this id."""
    return not_found(
        f"models/{model_id} is not found for API version v1beta, or is not supported for predict."
    )
