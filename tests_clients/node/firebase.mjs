// @firebase/ai with its VertexAI ("vertex") or GoogleAI ("developer") backend.
import { getAI, getImagenModel, GoogleAIBackend, VertexAIBackend } from "@firebase/ai";
import { initializeApp } from "@firebase/app";

export async function generate({ url, key, mode, model, prompt, config }) {
  const app = initializeApp({ apiKey: key, projectId: "any", appId: "any" });
  const backend = mode === "vertex" ? new VertexAIBackend() : new GoogleAIBackend();
  const imagen = getImagenModel(getAI(app, { backend }), { model, ...config }, { baseUrl: url });
  const { images, filteredReason } = await imagen.generateImages(prompt);
  const shown = images.map((image) => ({ mimeType: image.mimeType, data: image.bytesBase64Encoded }));
  return filteredReason ? [...shown, { reason: filteredReason }] : shown;
}
