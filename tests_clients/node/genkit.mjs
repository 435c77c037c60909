// Genkit's googleAI plugin.
import { googleAI } from "@genkit-ai/google-genai";
import { genkit } from "genkit";

export async function generate({ url, key, model, prompt, config }) {
  const ai = genkit({ plugins: [googleAI({ apiKey: key, baseUrl: url })] });
  const reply = await ai.generate({ model: googleAI.model(model), prompt, config, output: { format: "media" } });
  return reply.message.content.map(({ media }) => ({
    mimeType: media.contentType,
    data: media.url.slice(media.url.indexOf(",") + 1),
  }));
}
