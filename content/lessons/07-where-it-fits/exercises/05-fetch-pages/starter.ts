import * as asyncio from "asyncio";
import { addresses, HOST, PORT } from "./pages";
import { openSite } from "./webserver";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Asks for a page, and gives its status and its bytes. */
async function ask(path: string) {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  writer.write(
    encoder.encode(
      `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`,
    ),
  );
  const head = await reader.readuntil(
    encoder.encode("\r\n\r\n"),
  );
  const lines = decoder.decode(head).split("\r\n");
  const status = Number(lines[0]!.split(" ")[1]);
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const [name, value] = line.split(": ");
    if (value !== undefined) headers.set(name!, value);
  }
  const body = await reader.read();
  writer.close();
  return { status, headers, body };
}

async function main() {
  await openSite();
  for (const path of addresses) {
    const { status, body } = await ask(path);
    console.log(`${path}: ${status}, ${body.length} bytes`);
  }
}

asyncio.run(main());
