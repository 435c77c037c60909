// PredictionServiceClient of @google-cloud/aiplatform, over REST.
import { helpers, PredictionServiceClient } from "@google-cloud/aiplatform";
import { GoogleAuth } from "google-auth-library";

import { bearing } from "./credentials.mjs";

export async function generate({ url, key, model, prompt, config }) {
  const { hostname, port } = new URL(url);
  const client = new PredictionServiceClient({
    fallback: true,
    protocol: "http",
    apiEndpoint: hostname,
    port: Number(port),
    auth: new GoogleAuth({ authClient: bearing(key) }),
  });
  const [reply] = await client.predict({
    endpoint: `projects/any/locations/us-central1/publishers/google/models/${model}`,
    instances: [helpers.toValue({ prompt })],
    parameters: helpers.toValue(config),
  });
  return reply.predictions.map(helpers.fromValue).map((entry) => ({
    mimeType: entry.mimeType,
    data: entry.bytesBase64Encoded,
    reason: entry.raiFilteredReason,
  }));
}
