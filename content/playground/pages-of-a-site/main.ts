import * as asyncio from "asyncio";
import { HOST, PORT } from "./pages";
import { openSite } from "./webserver";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Asks for a page over a connection that stays open. */
async function get(
  path: string,
  [reader, writer]: asyncio.Streams,
) {
  const request = `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`;
  writer.write(encoder.encode(request));
  const head = await reader.readuntil(
    encoder.encode("\r\n\r\n"),
  );
  const [status, ...headers] = decoder
    .decode(head)
    .trim()
    .split("\r\n");
  const fields = new Map(
    headers.map((line) => line.split(": ") as [string, string]),
  );
  const size = Number(fields.get("Content-Length"));
  const body = await reader.readexactly(size);
  return { status, fields, body };
}

async function main() {
  await openSite();
  const streams = await asyncio.openConnection(HOST, PORT);
  for (const path of ["/tents", "/lamps", "/maps"]) {
    const { status, fields, body } = await get(path, streams);
    console.log(`${path}: ${status}, ${body.length} bytes`);
    if (fields.has("Location")) {
      console.log(
        `  it has moved to ${fields.get("Location")}`,
      );
    }
  }
  streams[1].close();
}

asyncio.run(main());
