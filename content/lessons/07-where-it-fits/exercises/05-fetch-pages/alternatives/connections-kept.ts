import * as asyncio from "asyncio";
import { addresses, HOST, limit, PORT } from "./pages";
import { openSite } from "./webserver";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Asks for one page after the other. */
class Connection {
  streams: asyncio.Streams | null = null;

  async get(path: string): Promise<string> {
    this.streams ??= await asyncio.openConnection(HOST, PORT);
    const [reader, writer] = this.streams;
    writer.write(
      encoder.encode(
        `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`,
      ),
    );
    const head = decoder.decode(
      await reader.readuntil(encoder.encode("\r\n\r\n")),
    );
    const status = /^HTTP\/1.1 (\d+)/.exec(head)![1]!;
    const size = Number(
      /^Content-Length: (\d+)/m.exec(head)![1],
    );
    try {
      await reader.readexactly(size);
    } catch (error) {
      if (!(error instanceof asyncio.IncompleteReadError)) {
        throw error;
      }
      this.close();
      return "cut off";
    }
    if (status === "301") {
      return await this.get(
        /^Location: (.+?)\r/m.exec(head)![1]!,
      );
    }
    return status === "200" ? `200, ${size} bytes` : status;
  }

  close() {
    this.streams?.[1].close();
    this.streams = null;
  }
}

async function work(
  todo: string[],
  results: Map<string, string>,
) {
  const connection = new Connection();
  try {
    while (todo.length > 0) {
      const path = todo.shift()!;
      results.set(path, await connection.get(path));
    }
  } finally {
    connection.close();
  }
}

async function main() {
  await openSite();
  const todo = [...addresses];
  const results = new Map<string, string>();
  await asyncio.gather(
    ...Array.from({ length: limit }, () => work(todo, results)),
  );
  for (const path of addresses) {
    console.log(`${path}: ${results.get(path)}`);
  }
}

asyncio.run(main());
