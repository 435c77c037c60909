"""The life of a request in the service, around a fake engine."""

from pathlib import Path

import numpy as np
import pytest

from openimagen import catalog, images, tasks
from openimagen.assembly import create, inspect
from openimagen.cancellation import Cancellation
from openimagen.config import Settings
from openimagen.errors import Cancelled, ImagenError, InvalidArgument, Overloaded
from openimagen.gate import Gate
from openimagen.provenance.keys import Key
from openimagen.service import Service, Timings
from openimagen.tasks import Contents, Drawing, Generation, GenerationResult
from tests.calls import opened
from tests.fakes import FilterScreens, FlatEngine, flat
from tests.provenance.pictures import picture

MODEL = catalog.MODELS["imagen-3.0-generate-001"]


class TellingEngine(FlatEngine):
    """FAKE engine: what it says it left out goes by the image."""

    def draw(self, items, progress, cancellation):
        drawings = [Contents(left_out=("zebra",), replaced=(("wolf", "dog"),), notes=("hello",)),
                    Contents(left_out=("zebra", "yak"))]  # fmt: skip
        return [Drawing(flat(item).pixels, drawings[index % 2]) for index, item in enumerate(items)]


def task(prompt: str = "a cat", **fields: object) -> Generation:
    return tasks.generation(MODEL, prompt, **fields)


def generate(asked: Generation, engine: FlatEngine | None = None, **more: object) -> GenerationResult:
    return Service(engine or FlatEngine(), Gate(1, 10), 1, **more).generate(asked)


def test_images_come_in_order_with_their_metadata() -> None:
    asked = task(seed=3, count=3, aspect_ratio="9:16")
    result = generate(asked)
    assert [image.index for image in result.images] == [0, 1, 2]
    for image, item in zip(result.images, asked.items(), strict=True):
        assert np.array_equal(np.asarray(opened(image.data)), flat(item).pixels)
        metadata = images.read_metadata(image.data)
        assert (metadata["seed"], metadata["index"], metadata["model"]) == (3, image.index, MODEL.id)
    assert (result.engine, result.seed, result.filtered) == ("flat-fake", 3, ())


def test_the_seed_that_was_drawn_repeats_the_images() -> None:
    first = generate(task())
    again = generate(task(seed=first.seed))
    assert [image.data for image in first.images] == [image.data for image in again.images]


def test_jpeg() -> None:
    (image,) = generate(task(count=1, mime_type="image/jpeg")).images
    assert (image.mime_type, opened(image.data).format) == ("image/jpeg", "JPEG")


def test_filtered_images_are_counted_and_the_others_keep_their_index() -> None:
    result = generate(task(), screens=FilterScreens("1", None, "2", None))
    assert result.filtered == ("1", "2")
    assert [image.index for image in result.images] == [1, 3]


def test_a_refused_prompt_is_not_drawn() -> None:
    class Never(FlatEngine):
        def draw(self, items, progress, cancellation):
            pytest.fail("it drew")

    with pytest.raises(ImagenError, match="The prompt could not be submitted"):
        generate(task("refused"), Never(), screens=FilterScreens(None))


def test_storage_is_refused_before_anything_is_drawn() -> None:
    class Never(FlatEngine):
        def draw(self, items, progress, cancellation):
            pytest.fail("it drew")

    with pytest.raises(ImagenError, match="setting `storage`") as raised:
        generate(task(storage_uri="gs://bucket/x"), Never())
    assert raised.value.code == "PERMISSION_DENIED"


def test_notes_say_what_was_not_drawn_each_thing_once() -> None:
    assert generate(task(), TellingEngine()).notes == (
        "hello",
        "drawn as the nearest kind: wolf as dog",
        "left out: zebra, yak",
    )


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({"guidance_scale": 7}, "guidance scale has no effect on the flat-fake"),
        ({"negative_prompt": "dogs"}, "the negative prompt has no effect on the flat-fake"),
    ],
)
def test_notes_say_which_wishes_have_no_effect(fields: dict[str, object], note: str) -> None:
    assert generate(task(**fields)).notes == (note,)
    assert generate(task()).notes == ()


@pytest.mark.parametrize(
    ("prompt", "fields", "reported"),
    [
        ("a cat", {}, "a cat"),
        ("word " * 29, {}, ("word " * 29).strip()),
        ("word " * 30, {}, None),
        ("a cat", {"enhance_prompt": False}, None),
    ],
)
def test_the_enhanced_prompt(prompt: str, fields: dict[str, object], reported: str | None) -> None:
    asked = tasks.generation(catalog.MODELS["imagen-3.0-generate-002"], prompt, count=1, **fields)
    assert generate(asked).enhanced_prompt == reported
    assert generate(task(prompt, count=1)).enhanced_prompt is None


def test_timings() -> None:
    timings = Timings()
    Service(FlatEngine(), Gate(1, 10), 1).generate(task(count=1), timings=timings)
    assert timings.seconds.keys() == {"wait", "draw", "screen", "mark", "encode"}
    assert all(seconds >= 0 for seconds in timings.seconds.values())


def test_a_closed_service_lets_nobody_in() -> None:
    service = Service(FlatEngine(), Gate(1, 10), 1)
    service.close()
    with pytest.raises(ImagenError) as raised:
        service.generate(task())
    assert raised.value.code == "UNAVAILABLE"


def test_a_caller_who_has_left_gets_nothing() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        Service(FlatEngine(), Gate(1, 10), 1).generate(task(), cancellation=cancellation)


def test_overload_carries_the_seconds_to_wait() -> None:
    gate = Gate(1, 0)
    with gate.admit(1, "", Cancellation(), 1), pytest.raises(Overloaded) as raised:
        Service(FlatEngine(), gate, 1).generate(task())
    assert raised.value.retry_after >= 1


KEYS = (Key(b"a key of these tests"), Key(b"an older key of these tests"))


class PictureEngine(FlatEngine):
    """FAKE engine: always the same photograph."""

    def draw(self, items, progress, cancellation):
        return [Drawing(picture("coffee", 1024)) for _ in items]


def marked_service() -> Service:
    return Service(PictureEngine(), Gate(1, 10), 1, watermark_keys=KEYS)


def test_every_image_is_marked_with_the_first_key_and_verifies() -> None:
    service = marked_service()
    result = service.generate(task(count=2))
    for image in result.images:
        assert not np.array_equal(np.asarray(opened(image.data)), picture("coffee", 1024))
        mark = service.verify(image.data)
        assert mark is not None
        assert (mark.key, mark.model) == (KEYS[0].name, MODEL.id)


def test_without_add_watermark_the_pixels_are_the_engines() -> None:
    service = marked_service()
    (image,) = service.generate(task(count=1, add_watermark=False)).images
    assert np.array_equal(np.asarray(opened(image.data)), picture("coffee", 1024))
    assert service.verify(image.data) is None


def test_the_catalog_says_which_models_mark_by_default() -> None:
    service = marked_service()
    old = catalog.MODELS["imagegeneration@002"]
    (plain,) = service.generate(tasks.generation(old, "a cat", count=1)).images
    assert np.array_equal(np.asarray(opened(plain.data)), picture("coffee", 1024))
    (marked,) = service.generate(tasks.generation(old, "a cat", count=1, add_watermark=True)).images
    assert not np.array_equal(np.asarray(opened(marked.data)), picture("coffee", 1024))


def test_marks_of_an_older_key_verify() -> None:
    before = Service(PictureEngine(), Gate(1, 10), 1, watermark_keys=KEYS[1:])
    (image,) = before.generate(task(count=1)).images
    mark = marked_service().verify(image.data)
    assert mark is not None
    assert mark.key == KEYS[1].name


def test_filtered_images_are_not_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openimagen.provenance.marks.add", lambda *_: pytest.fail("it was marked"))
    result = Service(
        FlatEngine(), Gate(1, 10), 1, FilterScreens("1"), watermark_keys=KEYS
    ).generate(task())  # fmt: skip
    assert (result.images, len(result.filtered)) == ((), 4)


def test_what_is_no_image_cannot_be_verified() -> None:
    with pytest.raises(InvalidArgument, match="PNG, JPEG or WebP"):
        marked_service().verify(b"anything")


def test_files_are_signed_with_what_is_known_of_the_task() -> None:
    class Names:
        def drawn(self, data: bytes, asked: Generation) -> bytes:
            return data + asked.prompt.encode()

    signed = generate(task("a fox", count=2), signer=Names())
    assert [image.data[-5:] for image in signed.images] == [b"a fox"] * 2


@pytest.mark.parametrize("with_prompt", [False, True])
def test_the_settings_decide_on_manifests(with_prompt: bool, tmp_path: Path) -> None:
    settings = Settings(state_folder=str(tmp_path), manifest_prompt=with_prompt, workers=1)
    created = create(settings)
    try:
        (image,) = created.generate(task("a lonely zebra", count=1)).images
    finally:
        created.close()
    assert (b"a lonely zebra" in image.data) == with_prompt
    report = inspect(settings, image.data)
    assert report.mark is not None
    assert report.manifest is not None
    assert report.manifest.trusted
    assert report.manifest.source == "algorithmicMedia"  # the illustrator learnt from no images


def test_manifests_can_be_turned_off(tmp_path: Path) -> None:
    settings = Settings(state_folder=str(tmp_path), manifests=False, workers=1)
    created = create(settings)
    try:
        (image,) = created.generate(task(count=1)).images
    finally:
        created.close()
    assert inspect(settings, image.data).manifest is None
    assert [path.name for path in tmp_path.iterdir()] == ["watermark.keys"]
