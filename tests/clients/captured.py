"""Requests of clients that `make test` does not run: other languages, other versions.

Paths, headers and parameters are as they were captured from the unmodified packages; the prompt and the
secrets are ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

V1 = "/v1/projects/P/locations/L/publishers/google/models"
V1BETA1 = "/v1beta1/projects/P/locations/L/publishers/google/models"
_BEARER = {"Authorization": "Bearer x", "Content-Type": "application/json"}
_KEY = {"x-goog-api-key": "k", "Content-Type": "application/json"}
_GENAI = {"x-goog-api-client": "google-genai-sdk/2.19.0 gl-python/3.11.2", "x-server-timeout": "300"}


@dataclass(frozen=True)
class Captured:
    """A request, and the images that must come back."""

    path: str
    body: str
    count: int
    size: tuple[int, int] = (1024, 1024)
    mime_type: str = "image/png"
    headers: Mapping[str, str] = field(default_factory=lambda: _BEARER)


CAPTURED = {
    "google-genai 1.0.0: instances as an object": Captured(
        f"{V1BETA1}/imagen-3.0-generate-001:predict",
        '{"instances": {"prompt": "cat"}, "parameters": {"sampleCount": 1}}',
        count=1,
    ),
    "google-genai 2.19.0, developer mode": Captured(
        "/v1beta/models/imagen-3.0-generate-002:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":1}}',
        count=1,
        headers=_KEY | _GENAI,
    ),
    "google-genai 2.19.0, developer mode, all options that it allows": Captured(
        "/v1beta/models/imagen-4.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":2,"aspectRatio":"16:9",'
        '"guidanceScale":7.5,"safetySetting":"BLOCK_LOW_AND_ABOVE","personGeneration":"ALLOW_ADULT",'
        '"includeSafetyAttributes":true,"includeRaiReason":true,"language":"en",'
        '"outputOptions":{"mimeType":"image/jpeg","compressionQuality":80},"sampleImageSize":"1K"}}',
        count=2,
        size=(1408, 768),
        mime_type="image/jpeg",
        headers=_KEY | _GENAI,
    ),
    "js google-genai 2.32.0, express mode, no config": Captured(
        "/v1beta1/publishers/google/models/imagen-3.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}]}',
        count=4,
        headers=_KEY,
    ),
    "js google-genai 2.32.0, all options": Captured(
        f"{V1BETA1}/imagen-3.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"negativePrompt":"people","sampleCount":2,'
        '"aspectRatio":"16:9","guidanceScale":7.5,"seed":42,"safetySetting":"BLOCK_MEDIUM_AND_ABOVE",'
        '"personGeneration":"ALLOW_ADULT","includeSafetyAttributes":true,"includeRaiReason":true,'
        '"language":"en","outputOptions":{"mimeType":"image/jpeg","compressionQuality":80},'
        '"addWatermark":false,"enhancePrompt":false},"labels":{"k":"v"}}',
        count=2,
        size=(1408, 768),
        mime_type="image/jpeg",
    ),
    "vertexai 1.71: empty editConfig and outputOptions": Captured(
        f"{V1}/imagen-3.0-generate-001:predict?%24alt=json%3Benum-encoding%3Dint",
        '{"instances": [{"prompt": "cat"}], "parameters": {"sampleCount": 1.0, "addWatermark": true, '
        '"editConfig": {"maskMode": {}}, "outputOptions": {}}}',
        count=1,
        headers=_BEARER | {"x-goog-request-params": "endpoint=projects/P/locations/L/publishers/google"},
    ),
    "langchain-google-vertexai 3.2.5": Captured(
        f"{V1}/imagegeneration%40006:predict?%24alt=json%3Benum-encoding%3Dint",
        '{"instances":[{"prompt":"cat"}],"parameters":{"negativePrompt":"people","sampleCount":1.0,'
        '"addWatermark":true,"language":"en","guidanceScale":7.5}}',
        count=1,
        size=(1536, 1536),
    ),
    "js google-cloud aiplatform 6.11.0": Captured(
        f"{V1}/imagegeneration%40002:predict?$alt=json%3Benum-encoding=int",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":2},"labels":{}}',
        count=2,
    ),
    "litellm 1.106.2, vertex_ai": Captured(
        f"{V1}/imagen-3.0-generate-001:predict",
        '{"instances": [{"prompt": "cat"}], "parameters": {"sampleCount": 2, "aspectRatio": "16:9", '
        '"vertex_project": "P", "vertex_location": "L", "extra_headers": {"Authorization": "Bearer x"}}}',
        count=2,
        size=(1408, 768),
        headers={"Content-Type": "application/json"},
    ),
    "litellm 1.106.2, gemini": Captured(
        "/v1beta/models/imagen-4.0-generate-001:predict",
        '{"instances": [{"prompt": "cat"}], "parameters": {"sampleCount": 1, "aspectRatio": "9:16", '
        '"imageSize": "1K"}}',
        count=1,
        size=(768, 1408),
        headers=_KEY,
    ),
    "ai-sdk google-vertex 4.0.208": Captured(
        f"{V1BETA1}/imagen-3.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":2,"aspectRatio":"16:9","seed":42,'
        '"negativePrompt":"people","personGeneration":"allow_adult",'
        '"safetySetting":"block_medium_and_above","addWatermark":false,"sampleImageSize":"1K"}}',
        count=2,
        size=(1408, 768),
    ),
    "ai-sdk google-vertex 4.0.208, express mode": Captured(
        "/v1/publishers/google/models/imagen-3.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":1}}',
        count=1,
        headers=_KEY,
    ),
    "ai-sdk google 3.0.141": Captured(
        "/v1beta/models/imagen-4.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":1,"aspectRatio":"3:4",'
        '"personGeneration":"allow_adult"}}',
        count=1,
        size=(896, 1280),
        headers=_KEY,
    ),
    "firebase ai 2.14.0, GoogleAI backend": Captured(
        "/v1beta/projects/P/models/imagen-3.0-generate-002:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"negativePrompt":"people","sampleCount":2,'
        '"aspectRatio":"16:9","outputOptions":{"mimeType":"image/jpeg","compressionQuality":80},'
        '"addWatermark":false,"safetyFilterLevel":"block_medium_and_above",'
        '"personGeneration":"allow_adult","includeRaiReason":true,"includeSafetyAttributes":true}}',
        count=2,
        size=(1408, 768),
        mime_type="image/jpeg",
        headers=_KEY,
    ),
    "firebase ai 2.14.0, VertexAI backend": Captured(
        "/v1beta/projects/P/locations/L/publishers/google/models/imagen-3.0-generate-002:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":1,"includeRaiReason":true}}',
        count=1,
        headers=_KEY,
    ),
    "genkit 1.42.0, googleAI": Captured(
        "/v1beta/models/imagen-3.0-generate-002:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":2,"numberOfImages":2,'
        '"aspectRatio":"16:9","personGeneration":"allow_adult"}}',
        count=2,
        size=(1408, 768),
        headers=_KEY,
    ),
    "genkit 1.42.0, vertexAI": Captured(
        f"{V1BETA1}/imagen-3.0-generate-001:predict",
        '{"instances":[{"prompt":"cat"}],"parameters":{"sampleCount":1,"seed":1,"addWatermark":false,'
        '"safetySetting":"block_some","personGeneration":"allow_adult"}}',
        count=1,
    ),
}
