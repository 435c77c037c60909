// @google/genai in Vertex mode with credentials ("vertex") or an API key ("express"), and in developer mode.
import { GoogleGenAI } from "@google/genai";

import { bearing } from "./credentials.mjs";

function options(mode, key) {
  if (mode === "developer") return { apiKey: key };
  if (mode === "express") return { vertexai: true, apiKey: key };
  return { vertexai: true, project: "any", location: "us-central1", googleAuthOptions: { authClient: bearing(key) } };
}

export async function generate({ url, key, mode, model, prompt, image, upscaleFactor, config }) {
  const client = new GoogleGenAI({ ...options(mode, key), httpOptions: { baseUrl: url } });
  const reply = image
    ? await client.models.upscaleImage({ model, image: { imageBytes: image }, upscaleFactor, config })
    : await client.models.generateImages({ model, prompt, config });
  return (reply.generatedImages ?? []).map((entry) => ({
    mimeType: entry.image?.mimeType,
    data: entry.image?.imageBytes,
    uri: entry.image?.gcsUri,
    reason: entry.raiFilteredReason,
  }));
}
