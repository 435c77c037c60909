"""The C2PA manifest: a signed statement in the file of how the image was made (C2PA specification 2.x)."""

import io
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import c2pa
import msgspec
import PIL.Image

from openimagen.errors import ImagenError
from openimagen.findings import Manifest
from openimagen.provenance.credentials import Credentials
from openimagen.provenance.statements import ORIGINAL, SOURCE, Enlargement, Origin, statement

_STARTS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}
# The actions that say how an image was made.
_MAKING = ("c2pa.created", "c2pa.resized")
log = logging.getLogger(__name__)


def now() -> datetime:
    """The time, UTC."""
    return datetime.now(UTC)


class Manifests:
    """Signs files. Safe to call from many threads."""

    def __init__(self, credentials: Credentials, clock: Callable[[], datetime] = now) -> None:
        self._credentials = credentials
        self._clock = clock
        self._context = c2pa.Context(c2pa.Settings.from_dict(_settings()))
        try:
            self._sign(_one_pixel(), "image/png", Origin("none", "none", False))
        except c2pa.C2paError as error:
            raise ImagenError(
                "FAILED_PRECONDITION", f"C2PA does not accept the credentials for manifests: {error}."
            ) from None

    def sign(self, data: bytes, mime_type: str, of: Origin | Enlargement) -> bytes:
        """The file (PNG or JPEG) with a manifest of about 4 KB, and that of the original inside.

        Raises ImagenError INTERNAL if it cannot.
        """
        try:
            try:
                return self._sign(data, mime_type, of)
            except c2pa.C2paError:
                if not isinstance(of, Enlargement):
                    raise
                # the original's own metadata may be damaged, although its pixels could be read
                return self._sign(data, mime_type, replace(of, original=_without_metadata(of.original)))
        except c2pa.C2paError as error:
            log.error("a manifest could not be signed: %s", error)
            raise ImagenError("INTERNAL", "The image's manifest could not be signed.") from None

    def _sign(self, data: bytes, mime_type: str, of: Origin | Enlargement) -> bytes:
        info = c2pa.C2paSignerInfo(
            alg=self._credentials.algorithm.encode(),
            sign_cert=self._credentials.chain,
            private_key=self._credentials.private_key,
            ta_url=None,
        )
        signed = io.BytesIO()
        with (
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(statement(of, self._clock()), context=self._context) as builder,
        ):
            if isinstance(of, Enlargement):
                _add_original(builder, of.original)
            builder.sign(signer, mime_type, io.BytesIO(data), signed)
        return signed.getvalue()


def _add_original(builder: c2pa.Builder, original: bytes) -> None:
    ingredient = {"title": ORIGINAL, "label": ORIGINAL, "relationship": "parentOf"}
    said = msgspec.json.encode(ingredient).decode()
    builder.add_ingredient(said, _mime_type(original), io.BytesIO(original))


def _without_metadata(original: bytes) -> bytes:
    file = io.BytesIO()
    with PIL.Image.open(io.BytesIO(original)) as image:
        image.convert("RGB").save(file, "PNG")
    return file.getvalue()


def _mime_type(data: bytes) -> str | None:
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)


def read(data: bytes, credentials: Credentials | None) -> Manifest | None:
    """The active manifest of a PNG, JPEG or WebP file, whoever signed it; None where there is none.

    `credentials` are this server's own, which are trusted.
    """
    mime_type = _mime_type(data)
    if mime_type is None:
        return None
    try:
        with (
            c2pa.Context(c2pa.Settings.from_dict(_settings(credentials))) as context,
            c2pa.Reader(mime_type, io.BytesIO(data), context=context) as reader,
        ):
            return _understood(msgspec.json.decode(reader.json()))
    except c2pa.C2paError as error:
        # the library has a class for this, under a private name
        return None if str(error).startswith("ManifestNotFound") else _BROKEN


def _settings(credentials: Credentials | None = None) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "version": 1,
        "builder": {"thumbnail": {"enabled": False}},  # 130 KB and 100 ms for each image
        # nothing that a file names is ever fetched
        "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True},
    }
    if credentials:
        settings["trust"] = {"trust_anchors": credentials.anchor}
    return settings


def _understood(store: dict[str, Any]) -> Manifest:
    statements, active = store.get("manifests", {}), store.get("active_manifest")
    state = store.get("validation_state")
    statement = statements.get(active, {})
    found = replace(_said(statement), intact=state in ("Valid", "Trusted"), trusted=state == "Trusted")
    parents = [one for one in statement.get("ingredients", []) if one.get("relationship") == "parentOf"]
    inside = statements.get(parents[0].get("active_manifest")) if parents else None
    return replace(found, original=_said(inside)) if inside else found


def _said(statement: dict[str, Any]) -> Manifest:
    """What one manifest of a file says, unchecked."""
    generator = (statement.get("claim_generator_info") or [{}])[0]
    actions = [
        action
        for assertion in statement.get("assertions", [])
        if assertion.get("label", "").startswith("c2pa.actions")
        for action in assertion["data"]["actions"]
    ]
    made: dict[str, Any] = next((action for action in actions if action.get("action") in _MAKING), {})
    said = made.get("parameters") or {}
    return Manifest(
        intact=False,
        trusted=False,
        signer=str(statement.get("signature_info", {}).get("issuer", "")),
        generator=f"{generator.get('name', '')} {generator.get('version', '')}".strip(),
        engine=str(said.get("openimagen.engine", "")),
        model=str(said.get("openimagen.model", "")),
        when=str(made.get("when", "")),
        source=str(made.get("digitalSourceType", "")).removeprefix(SOURCE),
        enlarged=str(said.get("openimagen.factor", "")),
    )


_BROKEN = Manifest(False, False, "", "", "", "", "", "", "")


def _one_pixel() -> bytes:
    """A PNG to try credentials with."""
    file = io.BytesIO()
    PIL.Image.new("RGB", (1, 1)).save(file, "PNG")
    return file.getvalue()
