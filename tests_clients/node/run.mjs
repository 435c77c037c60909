// Asks one client for images: the client's module in the first argument, what is asked as JSON on standard input.
// Prints {"images": [{mimeType, data (base64), uri, reason}]}, or {"error": {name, status, message}} of what it threw.
import { json } from "node:stream/consumers";

const { generate } = await import(`./${process.argv[2]}.mjs`);
const asked = await json(process.stdin);
let answer;
try {
  answer = { images: await generate(asked) };
} catch (error) {
  const status = error.status ?? error.statusCode ?? error.customErrorData?.status ?? error.code;
  answer = { error: { name: error.name, status: String(status), message: error.message } };
}
// clients that keep timers or connections would not let the process end
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
