import os
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openimagen.errors import ImagenError, InvalidArgument
from openimagen.storage import Storage
from openimagen.storage.rules import Rules, parse

ATTACKS = [
    "gs://bucket/out/../secret",
    "gs://bucket/out/..",
    "gs://bucket/out/./x",
    "gs://bucket/out//x",
    "gs://bucket//out/x",
    "gs://bucket/out/%2e%2e/secret",
    "gs://bucket/out/%252e%252e/secret",
    "gs://bucket/out/..%2fsecret",
    "gs://bucket/out/x?generation=1",
    "gs://bucket/out/x#fragment",
    "gs://bucket/out\\..\\secret",
    "gs://bucket/out/x\n",
    "gs://bucket/out/x\x00.png",
    "gs://bucket/out/*",
    "gs://bucket/out/\ud800",
    "gs://user:secret@bucket/out/x",
    "gs://bucket:8080/out/x",
    "gs://../out/x",
    "gs://b..d/out/x",
    "gs:///out/x",
    "gs://",
    "gs:/bucket/out/x",
    "GS://bucket/out/x",
    " gs://bucket/out/x",
    "http://bucket/out/x",
    "https://storage.googleapis.com/bucket/out/x",
    "file://localhost/out/x",
    "file://host/out/x",
    "file:/out/x",
    "/out/x",
    "ftp://bucket/out/x",
    "gs://bucket/" + "x" * 1024,
    "",
]

name = st.text("abco.%/\\ -_ü\n", max_size=6)
plain = st.lists(st.sampled_from(["out", "outside", "ou", "a", "..a", "out.", "OUT", "ünder"]), max_size=4)


@pytest.mark.parametrize("uri", ATTACKS)
def test_a_uri_that_could_be_read_in_two_ways_is_none(uri: str) -> None:
    with pytest.raises(InvalidArgument):
        parse("gcs_uri", uri)
    everything = Storage(["gs://bucket/=readwrite"])
    with pytest.raises(InvalidArgument) as refusal:
        everything.read(uri, 10, 0)
    assert "secret@" not in refusal.value.message
    with pytest.raises(InvalidArgument):
        everything.check_write(uri)


@pytest.mark.parametrize(
    "uri",
    [
        "gs://bucket/out",
        "gs://bucket/out/",
        "gs://bucket/out/a b/ü+&=;,:@~'(1).png",
        "gs://bucket/out/..a/b..",
        "gs://bucket/out/．．/x",
    ],
)
def test_a_plain_uri_is_allowed_below_its_prefix(uri: str) -> None:
    rule = Rules(["gs://bucket/out=write"]).allow(parse("storage_uri", uri), "write")
    assert str(rule.prefix) == "gs://bucket/out"


@pytest.mark.parametrize(
    "uri",
    [
        "gs://bucket/outside",
        "gs://bucket/outside/x",
        "gs://bucket/ou",
        "gs://bucket",
        "gs://bucket/OUT/x",
        "gs://bucket2/out/x",
        "s3://bucket/out/x",
        "az://bucket/out/x",
        "file:///bucket/out/x",
    ],
)
def test_a_neighbour_of_the_prefix_is_not_allowed(uri: str) -> None:
    with pytest.raises(ImagenError, match="setting `storage`") as refusal:
        Rules(["gs://bucket/out/=readwrite"]).allow(parse("storage_uri", uri), "write")
    assert refusal.value.code == "PERMISSION_DENIED"


@pytest.mark.parametrize("uri", ["gs://bucket/x", "s3://bucket/x", "az://bucket/x", "file:///tmp/x"])
def test_every_scheme_is_closed_by_default(uri: str) -> None:
    closed = Storage()
    for refused in (lambda: closed.check_write(uri), lambda: closed.read(uri, 10, 0)):
        with pytest.raises(ImagenError, match="setting `storage`") as refusal:
            refused()
        assert refusal.value.code == "PERMISSION_DENIED"


def test_reading_and_writing_are_allowed_apart() -> None:
    rules = Rules(["gs://bucket/in=read", "gs://bucket/out=write"])
    rules.allow(parse("gcs_uri", "gs://bucket/in/x"), "read")
    rules.allow(parse("gcs_uri", "gs://bucket/out/x"), "write")
    for path, access in (("in", "write"), ("out", "read")):
        with pytest.raises(ImagenError, match="lists no prefix"):
            rules.allow(parse("gcs_uri", f"gs://bucket/{path}/x"), access)


def test_the_longest_prefix_that_allows_it_counts() -> None:
    rules = Rules(["file:///srv=read", "file:///srv/deep=readwrite", "file:///srv/deep/er=write"])
    assert str(rules.allow(parse("gcs_uri", "file:///srv/deep/er/x"), "read").prefix) == "file:///srv/deep"


@given(segments=plain, prefix=plain)
def test_a_prefix_allows_whole_segments_only(segments: list[str], prefix: list[str]) -> None:
    rules = Rules(["/".join(["gs://bucket", *prefix]) + "=read"])
    location = parse("gcs_uri", "/".join(["gs://bucket", *segments]))
    if segments[: len(prefix)] == prefix:
        assert rules.allow(location, "read").prefix.segments == tuple(prefix)
    else:
        with pytest.raises(ImagenError, match="lists no prefix"):
            rules.allow(location, "read")


@given(names=st.lists(name, max_size=4))
def test_whatever_is_allowed_lies_below_the_root(names: list[str]) -> None:
    uri = "file:///srv/images/" + "/".join(names)
    try:
        location = parse("gcs_uri", uri)
        rule = Rules(["file:///srv/images=read"]).allow(location, "read")
    except ImagenError:
        return
    path = "/" + location.path
    assert os.path.normpath(path) == path
    assert path == "/srv/images" or path.startswith("/srv/images/")
    assert location.segments[: len(rule.prefix.segments)] == ("srv", "images")


@pytest.mark.parametrize(
    "entry",
    [
        "gs://bucket/out",
        "gs://bucket/out=",
        "gs://bucket/out=all",
        "gs://bucket/out=READ",
        "gs://=read",
        "file:///=read",
        "file://=read",
        "=read",
        "",
        "http://host/x=read",
        "gs://bucket/../x=write",
        "s3://key:a-secret@bucket/=write",
    ],
)
def test_a_setting_that_is_no_rule_is_refused(entry: str) -> None:
    with pytest.raises(InvalidArgument, match=re.escape("PREFIX=readwrite")) as refusal:
        Storage([entry])
    assert "a-secret" not in refusal.value.message


@pytest.mark.parametrize("bucket", ["b", "-bucket", "My-Bucket", "a..b"])
def test_a_wrong_name_of_a_bucket_is_told_from_a_wrong_path(bucket: str) -> None:
    with pytest.raises(InvalidArgument, match=f"got 'gs://{bucket}/x'; allowed: a bucket's name of 3"):
        parse("storage_uri", f"gs://{bucket}/x")
