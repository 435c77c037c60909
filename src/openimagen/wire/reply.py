"""The reply of `:predict`: its JSON body (spec C) and the header with notes."""

import re
import urllib.parse
from collections.abc import Mapping

import msgspec
import pybase64

from openimagen.tasks import Generation, GenerationResult
from openimagen.upscaling import Upscaling
from openimagen.wire.predict import API_NAMES, Call

_FILTERED_SOME = (
    "Your current safety filter threshold filtered out {count} generated images. You will not be charged for "
    "blocked images. Try rephrasing the prompt. If you think this was an error, send feedback."
)
_FILTERED_ALL = (
    "Unable to show generated images. All images were filtered out because they violated Vertex AI's usage "
    "guidelines. You will not be charged for blocked images. Try rephrasing the prompt. If you think this "
    "was an error, send feedback."
)
_LONGEST_NOTES = 1024
_PLAIN_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")


def body(task: Generation | Upscaling, result: GenerationResult) -> bytes:
    """The JSON body of a result (spec C.1 to C.3)."""
    predictions: list[dict[str, object]] = []
    for image in result.images:
        entry: dict[str, object] = {"mimeType": image.mime_type}
        if image.uri is None:
            entry["bytesBase64Encoded"] = msgspec.Raw(b'"' + pybase64.b64encode(image.data) + b'"')
        else:
            entry["gcsUri"] = image.uri
        if result.enhanced_prompt is not None:
            entry["prompt"] = result.enhanced_prompt
        if image.scores is not None and task.include_safety_attributes:
            entry["safetyAttributes"] = _safety_attributes(image.scores)
        predictions.append(entry)
    if result.filtered and task.include_rai_reason:
        predictions += [{"raiFilteredReason": reason} for reason in _filtered_reasons(task, result)]
    if result.prompt_scores is not None and task.include_safety_attributes:
        attributes = _safety_attributes(result.prompt_scores)
        predictions.append({"contentType": "Positive Prompt", "safetyAttributes": attributes})
    return msgspec.json.encode({"predictions": predictions} if predictions else {})


def notes(task: Generation | Upscaling, call: Call, result: GenerationResult) -> str:
    """The value of x-openimagen-notes: sentences joined by "; ", percent-encoded UTF-8, at most 1 KB."""
    sentences = list(result.notes)
    if task.ignored:
        names = ", ".join(sorted(API_NAMES[name] for name in task.ignored))
        reason = "upscaling" if call.upscales else task.model.id
        sentences.append(f"ignored, {reason} does not have it: {names}")
    strange = [key for key in call.unknown if _PLAIN_NAME.fullmatch(key)]
    if strange:
        sentences.append("ignored, not a parameter: " + ", ".join(strange[:8]))
    encoded = urllib.parse.quote("; ".join(sentences), safe=" !\"#$&'()*+,-./:;<=>?@[]^_`{|}~")
    if len(encoded) > _LONGEST_NOTES:
        encoded = re.sub(r"(%[0-9A-F]{2})*%?[0-9A-F]?$", "", encoded[: _LONGEST_NOTES - 3]) + "..."
    return encoded


def _filtered_reasons(task: Generation | Upscaling, result: GenerationResult) -> list[str]:
    if result.images and task.model.bare_codes:
        return list(result.filtered)
    reason = _FILTERED_SOME.format(count=len(result.filtered)) if result.images else _FILTERED_ALL
    return [f"{reason} Support codes: {', '.join(dict.fromkeys(result.filtered))}"]


def _safety_attributes(scores: Mapping[str, float]) -> dict[str, object]:
    return {"categories": list(scores), "scores": [round(score, 1) for score in scores.values()]}
