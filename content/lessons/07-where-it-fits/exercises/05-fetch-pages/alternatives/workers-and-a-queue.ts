import * as asyncio from "asyncio";
import { addresses, HOST, limit, PORT } from "./pages";
import { openSite } from "./webserver";

class Cut extends Error {}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes);

async function readPage(reader: asyncio.StreamReader) {
  const statusLine = text(await reader.readline());
  const headers: Record<string, string> = {};
  let line = text(await reader.readline()).trim();
  while (line !== "") {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers[name] = line.slice(colon + 1).trim();
    line = text(await reader.readline()).trim();
  }
  try {
    const body = await reader.readexactly(
      Number(headers["content-length"]),
    );
    return {
      status: Number(statusLine.split(" ")[1]),
      headers,
      body,
    };
  } catch (error) {
    if (error instanceof asyncio.IncompleteReadError) {
      throw new Cut();
    }
    throw error;
  }
}

async function get(
  path: string,
): Promise<{ status: number; body: Uint8Array }> {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  let page;
  try {
    writer.write(
      bytes(
        `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`,
      ),
    );
    await writer.drain();
    page = await readPage(reader);
  } finally {
    writer.close();
    await writer.waitClosed();
  }
  if (page.status === 301) {
    return await get(page.headers["location"]!);
  }
  return page;
}

async function worker(
  jobs: string[],
  results: Map<string, string>,
) {
  for (;;) {
    const path = jobs.shift();
    if (path === undefined) return;
    try {
      const { status, body } = await get(path);
      results.set(
        path,
        status === 200
          ? `200, ${body.length} bytes`
          : String(status),
      );
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      results.set(path, "cut off");
    }
  }
}

async function main() {
  await openSite();
  const jobs = [...addresses];
  const results = new Map<string, string>();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (let count = 0; count < limit; count += 1) {
        group.createTask(worker(jobs, results));
      }
    },
  );
  for (const path of addresses) {
    console.log(`${path}: ${results.get(path)}`);
  }
}

asyncio.run(main());
