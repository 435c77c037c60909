// Google's credentials object for a token of our own.
import { OAuth2Client } from "google-auth-library";

export function bearing(token) {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: token, expiry_date: Date.now() + 3_600_000 });
  return client;
}
