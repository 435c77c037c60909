"""C2PA manifests: what they say, who signed them, and that a change is noticed."""

import io
import json
import stat
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec

from openimagen import images
from openimagen.errors import ImagenError
from openimagen.provenance import credentials, manifest, signing
from openimagen.provenance.credentials import Credentials
from openimagen.provenance.manifest import Manifests
from openimagen.provenance.statements import Enlargement, Origin

WHEN = datetime(2026, 11, 22, 17, 0, 5, tzinfo=UTC)
PROMPT = "a very secret prompt"
ORIGIN = Origin("illustrator", "imagen-3.0-generate-001", trained=False)
PIXELS = np.random.default_rng(0).integers(0, 256, (64, 96, 3), np.uint8)
LARGE = images.encode_png(PIXELS.repeat(2, 0).repeat(2, 1))


@pytest.fixture(scope="module")
def own() -> Credentials:
    return credentials.parse(credentials.self_made())


@pytest.fixture(scope="module")
def manifests(own: Credentials) -> Manifests:
    return Manifests(own, lambda: WHEN)


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_what_it_says(mime_type: str, own: Credentials, manifests: Manifests) -> None:
    plain = images.encode(PIXELS, mime_type, metadata={"seed": 4})
    signed = manifests.sign(plain, mime_type, ORIGIN)
    found = manifest.read(signed, own)
    assert found is not None
    assert (found.intact, found.trusted) == (True, True)
    assert (found.engine, found.model) == ("illustrator", "imagen-3.0-generate-001")
    assert found.when == "2026-11-22T17:00:05Z"
    assert found.source == "algorithmicMedia"
    assert found.generator.startswith("openimagen ")
    assert "not verified" in found.signer
    assert len(signed) - len(plain) < 5000
    # the image and its own metadata stay
    assert images.read_metadata(signed) == {"seed": 4}
    before, after = (np.asarray(PIL.Image.open(io.BytesIO(data))) for data in (plain, signed))
    assert np.array_equal(before, after)


def test_an_engine_that_learnt_from_images_says_so(own: Credentials, manifests: Manifests) -> None:
    signed = manifests.sign(images.encode_png(PIXELS), "image/png", Origin("tiny", "m", trained=True))
    found = manifest.read(signed, own)
    assert found is not None
    assert found.source == "trainedAlgorithmicMedia"


@pytest.mark.parametrize("with_prompt", [False, True])
def test_the_prompt_is_only_written_when_asked_for(with_prompt: bool, manifests: Manifests) -> None:
    origin = Origin("e", "m", trained=False, prompt=PROMPT if with_prompt else None)
    signed = manifests.sign(images.encode_png(PIXELS), "image/png", origin)
    assert (PROMPT.encode() in signed) == with_prompt


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_a_changed_byte_is_noticed(mime_type: str, own: Credentials, manifests: Manifests) -> None:
    signed = bytearray(manifests.sign(images.encode(PIXELS, mime_type), mime_type, ORIGIN))
    signed[-300] ^= 1  # in the image's data
    found = manifest.read(bytes(signed), own)
    assert found is not None
    assert (found.intact, found.trusted) == (False, False)


def test_another_statement_under_the_same_signature_is_noticed(
    own: Credentials, manifests: Manifests
) -> None:
    signed = manifests.sign(images.encode_png(PIXELS), "image/png", ORIGIN)
    at = signed.index(b"illustrator")
    found = manifest.read(signed[:at] + b"photography" + signed[at + 11 :], own)
    assert found is not None
    assert not found.intact


def test_others_do_not_trust_a_self_made_certificate(manifests: Manifests) -> None:
    signed = manifests.sign(images.encode_png(PIXELS), "image/png", ORIGIN)
    stranger = credentials.parse(credentials.self_made())
    for trusting in (None, stranger):
        found = manifest.read(signed, trusting)
        assert found is not None
        assert (found.intact, found.trusted) == (True, False)


@pytest.mark.parametrize(
    "data", [images.encode_png(PIXELS), images.encode_jpeg(PIXELS, 75), b"", b"text", b"RIFF", b"\x89PNG"]
)
def test_where_there_is_none(data: bytes, own: Credentials) -> None:
    found = manifest.read(data, own)
    assert found is None or not found.intact


def test_nothing_is_fetched() -> None:
    verify = manifest._settings()["verify"]
    assert (verify["remote_manifest_fetch"], verify["ocsp_fetch"]) == (False, False)


def test_many_threads_sign_at_once(own: Credentials, manifests: Manifests) -> None:
    plain = images.encode_png(PIXELS)
    with ThreadPoolExecutor(4) as threads:
        signed = list(threads.map(lambda _: manifests.sign(plain, "image/png", ORIGIN), range(20)))
    found = [manifest.read(data, own) for data in signed]
    assert all(one is not None and one.trusted for one in found)


def test_credentials_are_made_once_for_their_owner_alone(tmp_path: Path) -> None:
    first = credentials.load("", str(tmp_path))
    path = tmp_path / credentials.FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert credentials.load("", str(tmp_path)) == first
    assert first is not None
    assert "PRIVATE" not in repr(first)


def test_the_authoritys_private_key_is_not_kept(tmp_path: Path) -> None:
    pem = credentials.self_made()
    assert pem.count(b"PRIVATE KEY-----") == 2  # one key: its begin and its end
    leaf, root = x509.load_pem_x509_certificates(pem)
    kept = serialization.load_pem_private_key(pem, None).public_key()
    assert kept == leaf.public_key()
    assert kept != root.public_key()


def test_credentials_of_the_operator(tmp_path: Path, own: Credentials) -> None:
    file = tmp_path / "operator.pem"
    file.write_bytes(own.private_key + own.chain)
    assert credentials.load(str(file), str(tmp_path / "unused")) == own
    signing.Signer(str(file), str(tmp_path / "unused"), "e", trained=True, with_prompt=False)
    assert not (tmp_path / "unused").exists()


def _pem(key: object) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        _pem(ec.generate_private_key(ec.SECP256R1())),
        _pem(ec.generate_private_key(ec.SECP256R1())) + credentials.parse(credentials.self_made()).chain,
        _pem(dsa.generate_private_key(1024)),
    ],
    ids=["empty", "text", "no certificate", "another's certificate", "DSA"],
)
def test_credentials_that_cannot_be_used(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "operator.pem"
    file.write_bytes(content)
    with pytest.raises(ImagenError, match="cannot be used to sign manifests") as refused:
        credentials.load(str(file), "")
    assert refused.value.code == "FAILED_PRECONDITION"


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ImagenError, match=r"cannot be used .*setting state_folder names") as refused:
        credentials.load("", str(tmp_path / "file" / "state"))
    assert refused.value.code == "FAILED_PRECONDITION"


def test_credentials_that_c2pa_refuses_show_at_the_start() -> None:
    made = credentials.parse(credentials.self_made(datetime(1990, 1, 1, tzinfo=UTC)))  # expired
    with pytest.raises(ImagenError, match="C2PA does not accept"):
        Manifests(made)


def test_without_create_nothing_is_made(tmp_path: Path) -> None:
    assert credentials.load("", str(tmp_path), create=False) is None
    assert list(tmp_path.iterdir()) == []


def test_it_is_a_manifest_to_the_library_itself(own: Credentials, manifests: Manifests) -> None:
    import c2pa

    signed = manifests.sign(images.encode_png(PIXELS), "image/png", ORIGIN)
    with c2pa.Reader("image/png", io.BytesIO(signed)) as reader:
        store = json.loads(reader.json())
    (action,) = store["manifests"][store["active_manifest"]]["assertions"][0]["data"]["actions"]
    assert action["action"] == "c2pa.created"
    assert action["digitalSourceType"].endswith("/algorithmicMedia")


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_an_enlarged_image_names_its_original(mime_type: str, own: Credentials, manifests: Manifests) -> None:
    original = manifests.sign(images.encode(PIXELS, mime_type), mime_type, ORIGIN)
    signed = manifests.sign(LARGE, "image/png", Enlargement("span", "m", 2, original))
    found = manifest.read(signed, own)
    assert found is not None
    assert (found.intact, found.trusted) == (True, True)
    assert (found.engine, found.enlarged, found.source) == ("span", "2", "")
    assert found.original is not None
    assert (found.original.engine, found.original.source) == ("illustrator", "algorithmicMedia")
    assert len(signed) - len(LARGE) < 10_000


def test_an_original_without_a_manifest(own: Credentials, manifests: Manifests) -> None:
    plain = images.encode_jpeg(PIXELS, 75)
    found = manifest.read(
        manifests.sign(images.encode_png(PIXELS), "image/png", Enlargement("span", "m", 4, plain)), own
    )
    assert found is not None
    assert (found.trusted, found.enlarged, found.original) == (True, "4", None)


def test_an_original_whose_manifest_is_damaged_is_still_enlarged(
    own: Credentials, manifests: Manifests
) -> None:
    original = bytearray(manifests.sign(images.encode_jpeg(PIXELS, 75), "image/jpeg", ORIGIN))
    start = original.index(b"c2pa.signature") + 60
    original[start : start + 200] = bytes(200)
    found = manifest.read(
        manifests.sign(LARGE, "image/png", Enlargement("span", "m", 2, bytes(original))), own
    )
    assert found is not None
    assert found.enlarged == "2"


def test_an_enlarged_image_whose_manifest_is_damaged_can_be_enlarged_again(
    own: Credentials, manifests: Manifests
) -> None:
    drawn = manifests.sign(images.encode_jpeg(PIXELS, 75), "image/jpeg", ORIGIN)
    enlarged = manifests.sign(images.encode_jpeg(PIXELS, 75), "image/jpeg", Enlargement("a", "m", 2, drawn))
    first, second, rest = enlarged.split(b"jumb", 2)
    damaged = first + b"jumb" + second + b"jumb".swapcase() + rest
    assert PIL.Image.open(io.BytesIO(damaged)).size == (96, 64)
    found = manifest.read(manifests.sign(LARGE, "image/png", Enlargement("span", "m", 2, damaged)), own)
    assert found is not None
    assert (found.trusted, found.enlarged) == (True, "2")


def test_an_original_that_only_the_decoder_can_read(own: Credentials, manifests: Manifests) -> None:
    plain, junk = images.encode_png(PIXELS), b"caBX" + b"no box at all"
    chunk = len(junk[4:]).to_bytes(4) + junk + zlib.crc32(junk).to_bytes(4)
    original = plain[:33] + chunk + plain[33:]
    assert PIL.Image.open(io.BytesIO(original)).size == (96, 64)
    found = manifest.read(manifests.sign(LARGE, "image/png", Enlargement("span", "m", 2, original)), own)
    assert found is not None
    assert (found.trusted, found.enlarged) == (True, "2")


def test_which_setting_is_wrong_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImagenError, match=r"No such file.*manifest_credentials"):
        credentials.load(str(tmp_path / "missing.pem"), "")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ImagenError, match=r"state_folder names a folder that can be written"):
        credentials.load("", str(tmp_path / "file"))
