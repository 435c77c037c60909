"""Every parameter with values of the wrong type and beyond its range, and with those at its edges."""

import pytest

from tests.calls import assert_status, call, post, predict
from tests.servers import Address

HUGE = "9" * 5000
NOT_WHOLE_TEXTS = ["", "a", "1.5", "--5", "+-1", "+", "1_0", "1e3", "0x10", "²", HUGE]
NOT_WHOLE = [*NOT_WHOLE_TEXTS, 1.5, 1e308, True, [], [1], {}, {"value": 1}]
NOT_NUMBERS = ["", "a", "nan", "inf", "--1", True, [], {}, -1, 501, 1e308]
NOT_BOOLEANS = ["", "yes", "1", 0, 1, 1.0, [], {}]
NOT_TEXTS = [0, 1.5, True, [], ["en"], {}]
NOT_ENUMS = ["", "none", "ALLOW", "x" * 5000, "\x00", *NOT_TEXTS]

BAD = {
    "sampleCount": [0, -1, 5, 4294967296, *NOT_WHOLE],
    "seed": [-1, 2**32, 2**64, 10**100, *NOT_WHOLE],
    "negativePrompt": ["word " * 481, *NOT_TEXTS],
    "aspectRatio": ["", "2:1", "5:4", "1:1:1", "16x9", " 16:9", *NOT_TEXTS],
    "guidanceScale": NOT_NUMBERS,
    "language": ["", "de", "english", "en-XX", *NOT_TEXTS],
    "addWatermark": NOT_BOOLEANS,
    "personGeneration": NOT_ENUMS,
    "safetySetting": NOT_ENUMS,
    "includeRaiReason": NOT_BOOLEANS,
    "includeSafetyAttributes": NOT_BOOLEANS,
    "storageUri": ["", "bucket", "http://host/x", "gs://", "gs://a b", "gs://" + "a" * 5000, *NOT_TEXTS],
    "outputOptions": ["", "image/png", 1, True, [], [{}]],
    "outputOptions.mimeType": ["", "png", "image/gif", "image/webp", "text/html", *NOT_TEXTS],
    "outputOptions.compressionQuality": [-1, 101, 1e308, True, [], {}, *NOT_WHOLE_TEXTS],
}
GOOD = {
    "sampleCount": [1, 4, 4.0, "3", " 2 "],
    "seed": [0, 1, 2**32 - 1, "4294967295", 7.0],
    "negativePrompt": ["", "cars", "word " * 480],
    "aspectRatio": ["1:1", "3:4", "4:3", "9:16", "16:9"],
    "guidanceScale": [0, 7.5, 500, "7.5"],
    "language": ["auto", "en", "es", "hi", "ja", "ko", "pt", "zh", "zh-CN", "zh-TW", "ZH-tw", "EN"],
    "addWatermark": [True, False, "true", "False"],
    "personGeneration": ["dont_allow", "allow_adult", "ALLOW_ADULT"],
    "safetySetting": ["block_low_and_above", "block_none", "BLOCK_FEWEST"],
    "includeRaiReason": [True, False, "TRUE"],
    "includeSafetyAttributes": [False, "false"],
    "outputOptions": [None, {}, {"unknown": 1}],
    "outputOptions.mimeType": ["image/png", "image/jpeg", "Image/JPEG"],
    "outputOptions.compressionQuality": [0, 1, 100, 80.0, "75", 0.9],
}


def given(parameter: str, value: object) -> dict[str, object]:
    outer, _, inner = parameter.partition(".")
    return {outer: {inner: value} if inner else value}


def short(value: object) -> str:
    return repr(value)[:30]


@pytest.mark.parametrize(("parameter", "value"), [(p, v) for p in BAD for v in BAD[p]], ids=short)
def test_a_value_that_is_not_allowed(flat_server: Address, parameter: str, value: object) -> None:
    off = {} if parameter == "addWatermark" else {"addWatermark": False}
    reply = predict(flat_server, **off, **given(parameter, value))
    assert_status(
        reply, "INVALID_ARGUMENT", f"Image generation failed with the following error: {parameter}: got "
    )
    assert len(reply.body) < 1000
    assert HUGE[:100] not in reply.body.decode()


@pytest.mark.parametrize(("parameter", "value"), [(p, v) for p in GOOD for v in GOOD[p]], ids=short)
def test_a_value_at_the_edge(flat_server: Address, parameter: str, value: object) -> None:
    off = {} if parameter == "addWatermark" else {"addWatermark": False}
    reply = predict(flat_server, **off, **given(parameter, value))
    assert reply.http_status == 200, reply.body
    assert len(reply.images) == (int(str(value)[:3].strip(" .0")) if parameter == "sampleCount" else 1)


@pytest.mark.parametrize("mode", ["generate", "UPSCALE!", 1, ["upscale"]])
def test_an_unknown_mode(flat_server: Address, mode: object) -> None:
    assert_status(predict(flat_server, mode=mode), "INVALID_ARGUMENT", "mode: got")


@pytest.mark.parametrize("labels", [{"k": 1}, ["k"], "k", 1, {"k": None}])
def test_labels_of_the_wrong_type(flat_server: Address, labels: object) -> None:
    assert_status(post(flat_server, call() | {"labels": labels}), "INVALID_ARGUMENT", "labels: got")
