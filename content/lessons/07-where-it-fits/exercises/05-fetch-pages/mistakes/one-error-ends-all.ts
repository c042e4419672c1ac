// Breaks: everything | IncompleteReadError
import * as asyncio from "asyncio";
import { addresses, HOST, limit, PORT } from "./pages";
import { openSite } from "./webserver";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Asks for a page, and gives its status and its bytes. */
async function ask(path: string) {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  try {
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
    const size = Number(headers.get("Content-Length"));
    const body = await reader.readexactly(size);
    return { status, headers, body };
  } finally {
    writer.close();
  }
}

/** Gives what is to be told of a page. */
async function fetch(path: string) {
  let answer = await ask(path);
  while (answer.status === 301) {
    answer = await ask(answer.headers.get("Location")!);
  }
  const { status, body } = answer;
  if (status !== 200) return `${status}`;
  return `${status}, ${body.length} bytes`;
}

async function fetchInTurn(
  path: string,
  places: asyncio.Semaphore,
) {
  return await asyncio.asyncWith(
    places,
    async () => await fetch(path),
  );
}

async function main() {
  await openSite();
  const places = new asyncio.Semaphore(limit);
  const results = await asyncio.gather(
    ...addresses.map((path) => fetchInTurn(path, places)),
  );
  addresses.forEach((path, place) =>
    console.log(`${path}: ${results[place]}`),
  );
}

asyncio.run(main());
