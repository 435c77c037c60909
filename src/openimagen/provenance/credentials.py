"""What signs manifests: a private key and its certificates, given by the operator or made at first start.

A self-made certificate proves that a file was not changed since this server signed it, to those who have the
certificate; public verifiers show it as untrusted, because nobody vouches for its name.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from openimagen import state
from openimagen.errors import ImagenError

FILE = "manifest.pem"
_VALID = timedelta(days=3650)
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
_PEM = serialization.Encoding.PEM


@dataclass(frozen=True)
class Credentials:
    """A private key (PKCS 8, PEM), its certificates (PEM), leaf first, and C2PA's name of the algorithm."""

    private_key: bytes = field(repr=False)
    chain: bytes
    algorithm: str

    @property
    def anchor(self) -> str:
        """The last certificate of the chain (PEM): who trusts it trusts the manifests."""
        return x509.load_pem_x509_certificates(self.chain)[-1].public_bytes(_PEM).decode()


def load(given: str, folder: str, create: bool = True) -> Credentials | None:
    """The credentials of the PEM file `given`, else of the file in `folder` ("": this user's own).

    The latter is made where there is none, or None is given if `create` is False. Raises ImagenError
    FAILED_PRECONDITION where the file cannot be read, made or used.
    """
    path = Path(given) if given else state.folder(folder) / FILE
    try:
        if not given and not path.exists():
            if not create:
                return None
            state.write_once(path, self_made())
        pem = path.read_bytes()
    except OSError as error:
        raise _unusable(path, given, error.strerror or type(error).__name__) from None
    try:
        return parse(pem)
    except (ValueError, TypeError) as error:
        raise _unusable(path, given, type(error).__name__) from None


def _unusable(path: Path, given: str, reason: str) -> ImagenError:
    if given:
        what = (
            "setting manifest_credentials names a PEM file of a private key and its certificates, leaf first"
        )
    else:
        what = "setting state_folder names a folder that can be written, where the key is kept"
    return ImagenError(
        "FAILED_PRECONDITION",
        f"{path} cannot be used to sign manifests ({reason}); {what}. Setting manifests turns them off.",
    )


def parse(pem: bytes) -> Credentials:
    """The credentials in a PEM file. Raises ValueError or TypeError for what cannot be used."""
    key = serialization.load_pem_private_key(pem, None)
    chain = x509.load_pem_x509_certificates(pem)
    if _public(key.public_key()) != _public(chain[0].public_key()):
        raise ValueError("the first certificate is not the private key's")
    private = key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Credentials(private, b"".join(one.public_bytes(_PEM) for one in chain), _algorithm(key))


def self_made(now: datetime | None = None) -> bytes:
    """A PEM file with a new P-256 key, its certificate, and that of an authority whose key is thrown away."""
    start = now or datetime.now(UTC)
    authority, signer = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, leaf_name = _name("openimagen self-made authority"), _name("openimagen server")
    root = (
        _certificate(root_name, root_name, authority.public_key(), start)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(authority=True), critical=True)
        .sign(authority, hashes.SHA256())
    )
    leaf = (
        _certificate(leaf_name, root_name, signer.public_key(), start)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key()), critical=False
        )
        .sign(authority, hashes.SHA256())
    )
    private = signer.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return private + leaf.public_bytes(_PEM) + root.public_bytes(_PEM)


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, start: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - timedelta(days=1))  # clocks differ
        .not_valid_after(start + _VALID)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _name(common: str) -> x509.Name:
    # C2PA wants an organisation; no country, for nobody checked one
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "openimagen (self-made, not verified)"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _public(key: object) -> bytes:
    assert hasattr(key, "public_bytes")
    return bytes(
        key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def _algorithm(key: PrivateKeyTypes) -> str:
    if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in _CURVES:
        return _CURVES[key.curve.name]
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPrivateKey):
        return "ps256"
    raise ValueError("C2PA has no signatures by this kind of key")
