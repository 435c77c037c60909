"""HTTPS by a certificate of the operator's, and what cannot be one."""

import datetime
import http.client
import ipaddress
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from openimagen.config import Settings
from openimagen.errors import ImagenError
from openimagen.server.app import check_tls
from tests.servers import Program


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Files of a self-signed certificate for 127.0.0.1 and of its key."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(_private(key, serialization.NoEncryption()))
    (folder / "locked.pem").write_bytes(_private(key, serialization.BestAvailableEncryption(b"password")))
    other = ec.generate_private_key(ec.SECP256R1())
    (folder / "other.pem").write_bytes(_private(other, serialization.NoEncryption()))
    return str(folder / "certificate.pem"), str(folder / "key.pem")


def _private(key: ec.EllipticCurvePrivateKey, encryption: serialization.KeySerializationEncryption) -> bytes:
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def test_it_speaks_https(pem: tuple[str, str], start_server: Callable[..., Program]) -> None:
    server = start_server("--tls-certificate", pem[0], "--tls-key", pem[1])
    assert server.host == "127.0.0.1"
    trust = ssl.create_default_context(cafile=pem[0])
    connection = http.client.HTTPSConnection(server.host, server.port, timeout=30, context=trust)
    connection.request("GET", "/health")
    assert connection.getresponse().status == 200
    connection.close()


def test_who_speaks_https_to_a_server_without_is_explained(start_server: Callable[..., Program]) -> None:
    server = start_server()
    connection = http.client.HTTPSConnection(server.host, server.port, timeout=30)
    with pytest.raises(ssl.SSLError):
        connection.request("GET", "/health")
    connection.close()
    assert "WARNING uvicorn.error: A request was not HTTP/1.1: HTTPS or gRPC, perhaps" in server.log()


@pytest.mark.parametrize("key", ["missing.pem", "other.pem", "locked.pem", "certificate.pem"])
def test_a_key_that_cannot_be_used(pem: tuple[str, str], key: str) -> None:
    settings = Settings(tls_certificate=pem[0], tls_key=str(Path(pem[0]).parent / key))
    with pytest.raises(ImagenError, match=r"tls_certificate and tls_key: .*without a password") as refused:
        check_tls(settings)
    assert refused.value.code == "FAILED_PRECONDITION"


def test_a_key_without_a_certificate(pem: tuple[str, str]) -> None:
    with pytest.raises(ImagenError, match="tls_certificate is empty"):
        check_tls(Settings(tls_key=pem[1]))


def test_both_in_one_file(pem: tuple[str, str], tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes(b"".join(Path(file).read_bytes() for file in pem))
    check_tls(Settings(tls_certificate=str(both)))
