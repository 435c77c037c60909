"""What must hold for every input: hypothesis looks for one that breaks it, the same ones on each run."""

import io
import json
import urllib.parse

import numpy as np
import PIL.Image
from hypothesis import given, settings
from hypothesis import strategies as st

from openimagen import catalog, images, tasks
from openimagen.errors import InvalidArgument
from openimagen.tasks import GenerationResult
from openimagen.wire import fields, predict, reply
from tests.calls import GENERATE, assert_well_formed, call, post, send
from tests.servers import Address

PARAMETERS = (
    "sampleCount", "seed", "negativePrompt", "aspectRatio", "sampleImageStyle", "sampleImageSize",
    "guidanceScale", "language", "enhancePrompt", "addWatermark", "personGeneration", "safetySetting",
    "safetyFilterLevel", "includeRaiReason", "includeSafetyAttributes", "storageUri", "outputOptions",
    "mode", "editConfig", "editMode", "upscaleConfig", "model", "sample_count", "aspect_ratio",
)  # fmt: skip
INSTANCE = ("prompt", "image", "mask", "referenceImages", "reference_images", "promptLanguage")
OPTIONS = ("mimeType", "mime_type", "compressionQuality", "compression_quality")
USUAL = (
    None, True, False, 0, 1, 2, 4, 5, -1, 2.0, 0.9, 42, 2**32, 10**30, "2", "true", "", "a cat", "1:1",
    "16:9", "image/png", "image/jpeg", "block_some", "BLOCK_ONLY_HIGH", "allow_adult", "ALLOW_ALL", "auto",
    "en", "zh-CN", "sketch", "1K", "2K", "2048", "upscale", "gs://bucket/folder", {}, [], {"maskMode": {}},
)  # fmt: skip

_odd = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)
_value = st.one_of(st.sampled_from(USUAL), _odd)


def _objects(names: tuple[str, ...], values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Objects with mostly real names."""
    keys = st.one_of(st.sampled_from(names), st.sampled_from(names), st.text(max_size=20))
    return st.dictionaries(keys, values, max_size=5)


_instance = st.one_of(
    st.just({"prompt": "a cat"}),
    st.builds(lambda text: {"prompt": text}, st.text(min_size=1)),
    _objects(INSTANCE, _value),
)
_wild = _objects(PARAMETERS, st.one_of(_value, _objects(OPTIONS, _value)))
_good = st.fixed_dictionaries(
    {"sampleCount": st.sampled_from((1, 2.0, "1"))},
    optional={
        "seed": st.sampled_from((0, "7", 42.0)),
        "addWatermark": st.booleans(),
        "negativePrompt": st.text(max_size=20),
        "aspectRatio": st.sampled_from(("1:1", "9:16")),
        "outputOptions": st.just({"mimeType": "image/jpeg"}),
        "personGeneration": st.just("ALLOW_ADULT"),
        "labels": _value,
    },
)
_parameters = st.one_of(
    _wild,
    _good,
    st.builds(
        lambda good, name, value: good | {name: value}, _good, st.sampled_from(PARAMETERS) | st.text(), _value
    ),
)
_bodies = st.one_of(
    _odd,
    _objects(("instances", "parameters", "labels"), _value),
    st.builds(
        lambda instances, parameters, more: {"instances": instances, "parameters": parameters} | more,
        st.one_of(_instance, st.lists(_instance, min_size=1, max_size=2)),
        _parameters,
        st.one_of(st.just({}), _objects(("labels",), _value)),
    ),
)
_paths = st.sampled_from(
    (
        GENERATE,
        "/v1/publishers/google/models/imagegeneration@002:predict",
        "/v1beta/models/imagen-4.0-fast-generate-001:predict",
        "/v1beta/projects/p/models/imagen-3.0-generate-002:predict",
        "/v1/publishers/google/models/imagegeneration@005:predict",
    )
)
_many = settings(max_examples=300, derandomize=True, deadline=None, database=None)
_some = settings(max_examples=100, derandomize=True, deadline=None, database=None)


def _is_answered(server: Address, body: bytes | str, path: str = GENERATE) -> None:
    reply = post(server, body, path)
    if reply.http_status == 200:
        assert len(reply.images) == len(reply.json["predictions"]) >= 1
    else:
        assert_well_formed(reply)
        assert reply.http_status in (400, 404, 501), reply.body


@_many
@given(body=_bodies, path=_paths)
def test_any_json_is_answered(flat_server: Address, body: object, path: str) -> None:
    _is_answered(flat_server, json.dumps(body), path)


@_some
@given(parameters=_parameters, path=_paths)
def test_any_parameters_of_a_good_prompt_are_answered(
    flat_server: Address, parameters: object, path: str
) -> None:
    _is_answered(flat_server, json.dumps(call() | {"parameters": parameters}), path)


@_some
@given(body=st.binary(max_size=200))
def test_any_bytes_are_answered(flat_server: Address, body: bytes) -> None:
    _is_answered(flat_server, body)


@_some
@given(path=st.text(max_size=60), query=st.text(max_size=20))
def test_any_path_is_answered(flat_server: Address, path: str, query: str) -> None:
    encoded = urllib.parse.quote(path, errors="surrogatepass", safe="/:@")
    where = f"/v1/publishers/google/models/{encoded}?{urllib.parse.quote(query, errors='surrogatepass')}"
    for method in ("GET", "POST"):
        reply = send(flat_server, method, where, b"{}", {"Content-Type": "application/json"})
        assert_well_formed(reply)
        assert reply.http_status in (400, 404, 501)


@_some
@given(
    name=st.sampled_from(("Host", "Origin", "Authorization", "x-goog-api-key", "Content-Type", "X-Any")),
    value=st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=30),
)
def test_any_header_is_answered(flat_server: Address, name: str, value: str) -> None:
    reply = post(flat_server, call(), headers={name: value.strip()})
    if reply.http_status != 200:
        assert_well_formed(reply)
        assert reply.http_status in (400, 403)


_MODELS = st.sampled_from(catalog.generation_models())
_SEEDS = st.integers(0, tasks.LARGEST_SEED)


@_some
@given(model=_MODELS, seed=_SEEDS, counts=st.tuples(st.integers(1, 4), st.integers(1, 4)))
def test_image_i_does_not_depend_on_the_count(
    model: catalog.Model, seed: int, counts: tuple[int, int]
) -> None:
    few, many = (tasks.generation(model, "a cat", seed=seed, count=n).items() for n in sorted(counts))
    assert many[: len(few)] == few


@_some
@given(seed=_SEEDS)
def test_the_images_of_a_request_have_seeds_of_their_own(seed: int) -> None:
    seeds = [tasks.sub_seed(seed, index) for index in range(8)]
    assert len(set(seeds)) == 8
    assert all(0 <= each <= tasks.LARGEST_SEED for each in seeds)
    assert tasks.sub_seed(seed, 1) != tasks.sub_seed((seed + 1) % 2**32, 0)


@_many
@given(first=st.text(), second=st.text())
def test_tokens_add_up(first: str, second: str) -> None:
    apart = tasks.count_tokens(first) + tasks.count_tokens(second)
    assert tasks.count_tokens(f"{first} {second}") == apart
    assert tasks.count_tokens(first + second) <= apart
    assert (tasks.count_tokens(first) == 0) == (not first.strip())


@_many
@given(name=st.text(max_size=30))
def test_camel_case_is_stable(name: str) -> None:
    once = fields.camel_case(name)
    assert fields.camel_case(once) == once


_FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "count": st.integers(1, 4),
        "seed": _SEEDS,
        "negative_prompt": st.text(max_size=20),
        "aspect_ratio": st.sampled_from(("1:1", "9:16")),
        "guidance_scale": st.floats(0, 500),
        "language": st.sampled_from(tasks.LANGUAGES),
        "enhance_prompt": st.booleans(),
        "add_watermark": st.booleans(),
        "person_generation": st.sampled_from(tasks.PEOPLE),
        "safety_setting": st.sampled_from(tasks.SAFETY_LEVELS),
        "include_rai_reason": st.booleans(),
        "mime_type": st.sampled_from(tasks.MIME_TYPES),
        "compression_quality": st.integers(0, 100),
        "labels": st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
    },
)


@_many
@given(prompt=st.text(), given_fields=_FIELDS)
def test_what_our_client_writes_is_what_the_server_reads(
    prompt: str, given_fields: dict[str, object]
) -> None:
    sent = json.dumps(predict.write(prompt, given_fields))
    call_read = predict.read(json.loads(sent))
    assert call_read.prompt == prompt
    assert call_read.fields == given_fields
    assert call_read.unknown == ()


@_some
@given(notes=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), max_size=10))
def test_notes_fit_into_a_header(notes: list[str]) -> None:
    task = tasks.generation(catalog.MODELS["imagen-3.0-generate-001"], "a cat")
    result = GenerationResult(images=(), engine="fake", notes=tuple(notes))
    header = reply.notes(task, predict.Call("a cat", {}), result)
    assert len(header) <= 1024
    assert header.isascii()
    assert header.isprintable() or not header
    told = urllib.parse.unquote(header, errors="strict")
    assert "; ".join(notes).startswith(told.removesuffix("...")) or told == "; ".join(notes)


@_some
@given(value=_odd)
def test_an_error_never_repeats_much_of_what_came(value: object) -> None:
    assert len(InvalidArgument("seed", value, "a whole number").message) < 120


_SIDES = st.integers(1, 40)


@_some
@given(width=_SIDES, height=_SIDES, seed=st.integers(0, 2**32 - 1), note=st.none() | st.text(max_size=20))
def test_a_png_keeps_every_pixel(width: int, height: int, seed: int, note: str | None) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    metadata = None if note is None else {"note": note}
    data = images.encode(pixels, "image/png", metadata=metadata)
    with PIL.Image.open(io.BytesIO(data)) as opened:
        assert np.array_equal(np.asarray(opened), pixels)
    assert images.read_metadata(data) == (metadata or {})
