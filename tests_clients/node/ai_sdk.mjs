// The AI SDK with @ai-sdk/google-vertex by credentials ("vertex") or an API key ("express"), or @ai-sdk/google ("developer").
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createVertex } from "@ai-sdk/google-vertex";
import { generateImage } from "ai";

import { bearing } from "./credentials.mjs";

function provider(mode, url, key) {
  if (mode === "developer") return createGoogleGenerativeAI({ apiKey: key, baseURL: `${url}/v1beta` });
  if (mode === "express") return createVertex({ apiKey: key, baseURL: `${url}/v1/publishers/google` });
  return createVertex({
    project: "any",
    location: "us-central1",
    baseURL: `${url}/v1beta1/projects/any/locations/us-central1/publishers/google`,
    googleAuthOptions: { authClient: bearing(key) },
  });
}

export async function generate({ url, key, mode, model, prompt, config }) {
  const reply = await generateImage({ model: provider(mode, url, key).image(model), prompt, ...config });
  return reply.images.map((image) => ({ mimeType: image.mediaType, data: image.base64 }));
}
