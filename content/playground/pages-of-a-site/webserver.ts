/**
 * A small web server, which speaks HTTP/1.1. It has the pages
 * that pages.ts lists. A connection stays open after an answer,
 * so that the client can ask for the next page.
 */
import * as asyncio from "asyncio";
import { HOST, limit, pages, PORT, type Page } from "./pages";

const REASONS: Record<number, string> = {
  200: "OK",
  301: "Moved Permanently",
  404: "Not Found",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The server hangs up when nothing is asked for so many seconds. */
const PATIENCE = 5;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const END_OF_HEAD = encoder.encode("\r\n\r\n");

let clients = 0;

/** Starts the server, which runs as long as the program. */
export async function openSite() {
  await asyncio.startServer(serve, HOST, PORT);
}

/** Answers the requests that come over one connection. */
async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  clients += 1;
  try {
    for (;;) {
      const head = await asyncio.asyncWith(
        asyncio.timeout(PATIENCE),
        async () => await reader.readuntil(END_OF_HEAD),
      );
      const lines = decoder
        .decode(head)
        .toLowerCase()
        .split("\r\n");
      const path = lines[0]!.split(" ")[1]!;
      const goesOn = await answer(path, writer);
      if (!goesOn || lines.includes("connection: close")) break;
    }
  } catch (error) {
    const hasLeft =
      error instanceof asyncio.IncompleteReadError ||
      error instanceof asyncio.ConnectionError ||
      error instanceof asyncio.TimeoutError;
    if (!hasLeft) throw error;
    // The client has left, or asks nothing more.
  } finally {
    clients -= 1;
    writer.close();
  }
}

/** Sends a page, and tells whether all of it was sent. */
async function answer(
  path: string,
  writer: asyncio.StreamWriter,
) {
  let page: Page = pages[path] ?? { seconds: 0, status: 404 };
  if (clients > limit) page = { seconds: 0, status: 503 };
  await asyncio.sleep(page.seconds);
  const { status, size = 0, sent = size, to } = page;
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    `Content-Length: ${size}`,
  ];
  if (to !== undefined) head.push(`Location: ${to}`);
  writer.write(encoder.encode([...head, "", ""].join("\r\n")));
  writer.write(new Uint8Array(sent).fill(46));
  await writer.drain();
  return sent === size;
}
