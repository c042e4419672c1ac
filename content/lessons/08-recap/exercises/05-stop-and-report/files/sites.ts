/**
 * The sites that the page links to: a web server for each host.
 * They run inside this program, and do what page.ts says.
 */
import * as asyncio from "asyncio";
import { goodbye, web } from "./page";

export const PORT = 80;

const REASONS: Record<number, string> = {
  200: "OK",
  204: "No Content",
  404: "Not Found",
  410: "Gone",
};

/**
 * The seconds for which bytes are on their way: until a
 * connection is open, and to the server and back.
 */
const OPENING = 0.02;
const TRAVEL = 0.02;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const open = new Set<string>();

/** Starts the server of a host, unless it runs already. */
export async function openSite(host: string) {
  if (open.has(host)) return;
  open.add(host);
  await asyncio.startServer(serve, host, PORT);
}

/** Answers one request. */
async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const head = decoder.decode(
    await reader.readuntil(encoder.encode("\r\n\r\n")),
  );
  const [request = "", host = ""] = head.trim().split("\r\n");
  const link = host.split(": ")[1]! + request.split(" ")[1]!;
  const outcomes = web[link]!;
  const [seconds, outcome] =
    outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!;
  try {
    await asyncio.asyncWith(
      asyncio.timeout(seconds - OPENING - TRAVEL),
      async () => {
        await reader.read(); // until the client hangs up
      },
    );
    await asyncio.sleep(goodbye - TRAVEL);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    // It is still there, and gets its answer.
    if (outcome !== "no server") {
      const reason = REASONS[outcome] ?? "";
      writer.write(
        encoder.encode(`HTTP/1.1 ${outcome} ${reason}\r\n\r\n`),
      );
    }
  }
  writer.close();
}
