"""The C2PA manifest: a signed statement in the file of how the image was made (C2PA specification 2.x)."""

import io
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import c2pa
import msgspec
import PIL.Image

from openimagen import __version__
from openimagen.errors import ImagenError
from openimagen.findings import Manifest
from openimagen.provenance.credentials import Credentials

_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_STARTS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Origin:
    """How an image came to be. `trained` is True for engines that learnt from images."""

    engine: str
    model: str
    trained: bool
    prompt: str | None = None


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

    def sign(self, data: bytes, mime_type: str, origin: Origin) -> bytes:
        """The file (PNG or JPEG) with a manifest, about 4 KB. Raises ImagenError INTERNAL if it cannot."""
        try:
            return self._sign(data, mime_type, origin)
        except c2pa.C2paError as error:
            log.error("a manifest could not be signed: %s", error)
            raise ImagenError("INTERNAL", "The image's manifest could not be signed.") from None

    def _sign(self, data: bytes, mime_type: str, origin: Origin) -> bytes:
        info = c2pa.C2paSignerInfo(
            alg=self._credentials.algorithm.encode(),
            sign_cert=self._credentials.chain,
            private_key=self._credentials.private_key,
            ta_url=None,
        )
        signed = io.BytesIO()
        with (
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(self._statement(origin), context=self._context) as builder,
        ):
            builder.sign(signer, mime_type, io.BytesIO(data), signed)
        return signed.getvalue()

    def _statement(self, origin: Origin) -> str:
        parameters = {"openimagen.engine": origin.engine, "openimagen.model": origin.model}
        if origin.prompt is not None:
            parameters["openimagen.prompt"] = origin.prompt
        source = "trainedAlgorithmicMedia" if origin.trained else "algorithmicMedia"
        created = {
            "action": "c2pa.created",
            "when": self._clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "digitalSourceType": _SOURCE + source,
            "softwareAgent": {"name": f"openimagen {origin.engine}", "version": __version__},
            "parameters": parameters,
        }
        return msgspec.json.encode(
            {
                "claim_generator_info": [{"name": "openimagen", "version": __version__}],
                "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [created]}}],
            }
        ).decode()


def read(data: bytes, credentials: Credentials | None) -> Manifest | None:
    """The active manifest of a PNG, JPEG or WebP file, whoever signed it; None where there is none.

    `credentials` are this server's own, which are trusted.
    """
    mime_type = next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)
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
    state = store.get("validation_state")
    statement = store.get("manifests", {}).get(store.get("active_manifest"), {})
    generator = (statement.get("claim_generator_info") or [{}])[0]
    actions = [
        action
        for assertion in statement.get("assertions", [])
        if assertion.get("label", "").startswith("c2pa.actions")
        for action in assertion["data"]["actions"]
    ]
    created: dict[str, Any] = next(
        (action for action in actions if action.get("action") == "c2pa.created"), {}
    )
    said = created.get("parameters") or {}
    return Manifest(
        intact=state in ("Valid", "Trusted"),
        trusted=state == "Trusted",
        signer=str(statement.get("signature_info", {}).get("issuer", "")),
        generator=f"{generator.get('name', '')} {generator.get('version', '')}".strip(),
        engine=str(said.get("openimagen.engine", "")),
        model=str(said.get("openimagen.model", "")),
        when=str(created.get("when", "")),
        source=str(created.get("digitalSourceType", "")).removeprefix(_SOURCE),
    )


_BROKEN = Manifest(False, False, "", "", "", "", "", "")


def _one_pixel() -> bytes:
    """A PNG to try credentials with."""
    file = io.BytesIO()
    PIL.Image.new("RGB", (1, 1)).save(file, "PNG")
    return file.getvalue()
