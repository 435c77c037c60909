"""The Vertex AI dialect: the Imagen page's own, with its rule about seeds, and the publisher model lookup."""

from openimagen.catalog import Model
from openimagen.errors import ImagenError, not_found
from openimagen.tasks import Generation
from openimagen.wire import predict
from openimagen.wire.predict import Call

_NO_ALL_AGES = (
    "You have chosen the 'Allow (All ages)' option for Person Generation, but this option is not available "
    "to you. If you would like to generate images with people, see the safety settings documentation for "
    "more details."
)
# Our own client marks its requests with it; it may send a seed with the watermark on.
CLIENT_HEADER = "x-openimagen-client"
_SCHEMAS = "gs://google-cloud-aiplatform/schema/predict/instance/"


def generation(
    model: Model, call: Call, seed_with_watermark: bool = False, all_ages: bool = False
) -> Generation:
    """The task of a call.

    A seed while the watermark is on is the contract's 400 (spec B.5.1) unless `seed_with_watermark`; so is
    allow_all for personGeneration unless `all_ages`, because the project may (spec D). Raises ImagenError.
    """
    task = predict.generation(model, call)
    if task.person_generation == "allow_all" and not all_ages:
        raise ImagenError("FAILED_PRECONDITION", _NO_ALL_AGES)
    if task.seed_given and task.add_watermark and not seed_with_watermark:
        raise ImagenError("INVALID_ARGUMENT", "Seed is not supported when watermark is enabled.")
    return task


def publisher_model(model: Model, asked_for: str) -> dict[str, object]:
    """What `from_pretrained` needs to know (spec A.2), under the name that was asked for.

    The braces are literal; the SDK fills them in.
    """
    return {
        "name": f"publishers/google/models/{asked_for}",
        "versionId": model.version,
        "publisherModelTemplate": (
            f"projects/{{user-project}}/locations/{{location}}/publishers/google/models/{asked_for}"
        ),
        "predictSchemata": {"instanceSchemaUri": f"{_SCHEMAS}{model.schema}.yaml"},
    }


def unknown_model(resource: str) -> ImagenError:
    """No model has the id in this resource name."""
    return not_found(f"Publisher Model `{resource}` not found.")


def quota_message(model: Model) -> str:
    """The beginning of the contract's 429 (spec D)."""
    return (
        "Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model "
        f"with base model: {model.quota_name}."
    )
