"""What a shipped client sends that a strict server would refuse (spec B.1): one test each, named after it."""

import base64
from typing import Any

import numpy as np
import pytest

from openimagen import images
from tests.calls import Reply, assert_status, call, post, predict
from tests.servers import Address

CAPABILITY = "/v1/publishers/google/models/imagen-3.0-capability-001:predict"


def drawn(reply: Reply, count: int) -> Reply:
    """The reply has this many images."""
    assert reply.http_status == 200, reply.body
    assert len(reply.images) == count
    return reply


def notes(reply: Reply) -> str:
    return reply.headers.get("x-openimagen-notes", "")


def test_google_genai_1_0_sends_instances_as_an_object(flat_server: Address) -> None:
    drawn(post(flat_server, {"instances": {"prompt": "cat"}, "parameters": {"sampleCount": 1}}), 1)


@pytest.mark.parametrize("parameters", [{}, {"parameters": {}}, {"parameters": None}])
def test_google_genai_without_a_config_sends_no_parameters(
    flat_server: Address, parameters: dict[str, Any]
) -> None:
    drawn(post(flat_server, {"instances": [{"prompt": "cat"}]} | parameters), 4)


def test_gapic_clients_send_integers_as_doubles(flat_server: Address) -> None:
    options = {"mimeType": "image/jpeg", "compressionQuality": 80.0}
    drawn(predict(flat_server, sampleCount=2.0, seed=42.0, addWatermark=False, outputOptions=options), 2)


def test_proto_json_writers_send_integers_as_strings(flat_server: Address) -> None:
    as_text = predict(flat_server, sampleCount="2", seed="42", addWatermark=False)
    as_number = predict(flat_server, sampleCount=2, seed=42, addWatermark=False)
    assert drawn(as_text, 2).json == drawn(as_number, 2).json


@pytest.mark.parametrize(
    "enums",
    [
        {"safetySetting": "BLOCK_ONLY_HIGH", "personGeneration": "ALLOW_ADULT"},  # google-genai
        {"safetySetting": "block_only_high", "personGeneration": "allow_adult"},  # ai-sdk
        {"safetySetting": "block_few", "personGeneration": "dont_allow"},  # vertexai, genkit
        {"safetySetting": "block_most"},
        {"safetySetting": "block_some"},
        {"safetySetting": "block_fewest"},
        {"outputOptions": {"mimeType": "IMAGE/PNG"}},
    ],
)
def test_google_genai_and_vertexai_write_enums_in_either_case(
    flat_server: Address, enums: dict[str, Any]
) -> None:
    drawn(predict(flat_server, **enums), 1)


def test_google_genai_1_75_sends_snake_case_in_nested_configs(flat_server: Address) -> None:
    options = {"mime_type": "image/jpeg", "compression_quality": 80}
    reply = drawn(predict(flat_server, outputOptions=options), 1)
    assert reply.images[0].format == "JPEG"


def test_google_genai_1_75_snake_case_style_reference_is_understood_as_editing(flat_server: Address) -> None:
    reference = {
        "referenceType": "REFERENCE_TYPE_STYLE",
        "styleImageConfig": {"style_description": "oil"},
        "referenceImage": {"bytesBase64Encoded": "AAAA"},
    }
    reply = post(flat_server, {"instances": [{"prompt": "cat", "referenceImages": [reference]}]}, CAPABILITY)
    assert_status(reply, "UNIMPLEMENTED")


def test_vertexai_1_71_sends_empty_edit_config_and_output_options(flat_server: Address) -> None:
    drawn(predict(flat_server, editConfig={"maskMode": {}}, outputOptions={}), 1)


def test_litellm_users_send_image_count_which_is_ignored(flat_server: Address) -> None:
    reply = post(flat_server, {"instances": [{"prompt": "cat"}], "parameters": {"imageCount": 2}})
    assert "imageCount" in notes(drawn(reply, 4))


def test_litellm_leaks_credentials_into_parameters_which_are_not_echoed(flat_server: Address) -> None:
    leaked = {"extra_headers": {"Authorization": "Bearer SECRET"}, "vertex_project": "SECRET"}
    reply = drawn(predict(flat_server, **leaked), 1)
    assert "SECRET" not in str(reply.headers)
    assert b"SECRET" not in reply.body


def test_litellm_sends_seed_null(flat_server: Address) -> None:
    drawn(predict(flat_server, seed=None, negativePrompt=None, outputOptions=None), 1)


def test_googles_studio_sends_unknown_keys_in_the_instance(flat_server: Address) -> None:
    instance = {"prompt": "cat", "promptLanguage": "en"}
    drawn(post(flat_server, {"instances": [instance], "parameters": {"sampleCount": 1}}), 1)


@pytest.mark.parametrize("labels", [{}, {"k": "v"}, None])
def test_google_genai_and_js_aiplatform_send_labels(flat_server: Address, labels: object) -> None:
    drawn(post(flat_server, call() | {"labels": labels}), 1)


@pytest.mark.parametrize("prompt", [{}, {"prompt": ""}, {"prompt": "a cat"}])
def test_google_genai_and_genkit_upscale_with_any_prompt(
    flat_server: Address, prompt: dict[str, str]
) -> None:
    data = images.encode_png(np.full((8, 12, 3), 100, np.uint8))
    instance = prompt | {"image": {"bytesBase64Encoded": base64.b64encode(data).decode()}}
    parameters = {"mode": "upscale", "upscaleConfig": {"upscaleFactor": "x2"}}
    reply = drawn(post(flat_server, {"instances": [instance], "parameters": parameters}), 1)
    assert reply.images[0].size == (24, 16)


@pytest.mark.parametrize("flag", ["enableControlImageComputation", "computeControl"])
def test_google_genai_and_the_docs_spell_a_control_flag_differently(flat_server: Address, flag: str) -> None:
    reference = {"referenceType": "REFERENCE_TYPE_CONTROL", "controlImageConfig": {flag: True}}
    reply = post(flat_server, {"instances": [{"prompt": "cat", "referenceImages": [reference]}]}, CAPABILITY)
    assert_status(reply, "UNIMPLEMENTED")


def test_firebase_names_the_safety_setting_safety_filter_level(flat_server: Address) -> None:
    drawn(predict(flat_server, safetyFilterLevel="block_low_and_above"), 1)
    assert_status(predict(flat_server, safetyFilterLevel="block_all"), "INVALID_ARGUMENT", "safetySetting")


def test_googles_system_test_sends_quality_as_a_fraction(flat_server: Address) -> None:
    as_fraction = {"mimeType": "image/jpeg", "compressionQuality": 0.90}
    as_percent = {"mimeType": "image/jpeg", "compressionQuality": 90}
    seed = {"seed": 1, "addWatermark": False}
    assert (
        drawn(predict(flat_server, outputOptions=as_fraction, **seed), 1).json
        == drawn(predict(flat_server, outputOptions=as_percent, **seed), 1).json
    )


def test_vertex_samples_pass_a_negative_prompt_to_generate_002(flat_server: Address) -> None:
    path = "/v1/publishers/google/models/imagen-3.0-generate-002:predict"
    assert "negativePrompt" in notes(drawn(predict(flat_server, path=path, negativePrompt="cars"), 1))


def test_google_genai_sends_enhance_prompt_to_models_without_it(flat_server: Address) -> None:
    reply = drawn(predict(flat_server, enhancePrompt=True, sampleImageSize="1K"), 1)
    assert "enhancePrompt" in notes(reply)
    assert "prompt" not in reply.json["predictions"][0]


def test_firebase_cannot_turn_the_watermark_off_in_the_gemini_dialect(flat_server: Address) -> None:
    path = "/v1beta/projects/P/models/imagen-3.0-generate-002:predict"
    drawn(predict(flat_server, path=path, addWatermark=False, safetyFilterLevel="block_only_high"), 1)


def test_gemini_api_refuses_what_it_never_allowed(flat_server: Address) -> None:
    path = "/v1beta/models/imagen-3.0-generate-002:predict"
    refused = "allow_all for personGeneration is currently not supported."
    assert_status(predict(flat_server, path=path, personGeneration="allow_all"), "INVALID_ARGUMENT", refused)
    reply = predict(flat_server, path=path, safetySetting="BLOCK_ONLY_HIGH")
    assert_status(reply, "INVALID_ARGUMENT", "block_low_and_above")
