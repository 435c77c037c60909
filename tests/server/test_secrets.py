"""Secrets and prompts stay out of the log, however they travel."""

from pathlib import Path

from tests.calls import GENERATE, call, post, send
from tests.servers import Program

KEY = "SECRET-the-key"


def test_the_log_has_no_secrets(tmp_path: Path) -> None:
    server = Program(
        tmp_path,
        "-v",
        environment={"OPENIMAGEN_API_KEYS": KEY, "OPENIMAGEN_WATERMARK_KEYS": f"{KEY}-of-the-watermark"},
    )
    try:
        leaked = {"extra_headers": {"Authorization": "Bearer SECRET-leaked-by-litellm"}}
        assert post(server, call("SECRET-prompt", **leaked), f"{GENERATE}?key={KEY}").http_status == 200
        assert post(server, call(), f"{GENERATE}?key=SECRET-wrong").http_status == 401
        wrong = {"Authorization": "Bearer SECRET-token", "x-goog-api-key": "SECRET-header"}
        assert post(server, call(), headers=wrong).http_status == 401
        right = {"x-goog-api-key": KEY}
        assert post(server, call(sampleCount="SECRET-value"), headers=right).http_status == 400
        assert post(server, call() | {"SECRET-name": 1}, headers=right).http_status == 400
        assert post(server, b'{"SECRET": ', headers=right).http_status == 400
        assert send(server, "GET", f"/nothing?SECRET={KEY}#SECRET", headers=right).http_status == 404
    finally:
        server.stop()
    log = server.log()
    assert f"POST {GENERATE} 200 " in log
    assert f"POST {GENERATE} 401 " in log
    assert "GET /nothing 404 " in log
    assert "SECRET" not in log


def test_a_path_cannot_forge_a_line_of_the_log(tmp_path: Path) -> None:
    server = Program(tmp_path, "-v")
    try:
        assert send(server, "GET", "/x%0aforged%0d%1b[2J%e2%80%a8forged").http_status == 404
    finally:
        server.stop()
    lines = [line for line in server.log().splitlines() if "forged" in line]
    assert len(lines) == 1
    assert "GET /x" in lines[0]
    assert "\x1b" not in lines[0]


def test_without_v_only_what_went_wrong_is_logged(tmp_path: Path) -> None:
    server = Program(tmp_path)
    try:
        assert send(server, "GET", "/health").http_status == 200
        assert post(server, b"{").http_status == 400
    finally:
        server.stop()
    assert server.log() == ""


def test_what_the_server_could_not_do_is_logged_without_v(tmp_path: Path) -> None:
    server = Program(tmp_path, "--draw-timeout", "0.001")
    try:
        assert post(server, call("SECRET-prompt")).http_status == 504
    finally:
        server.stop()
    assert f" WARNING openimagen.access: POST {GENERATE} 504 " in server.log()
    assert "SECRET" not in server.log()
