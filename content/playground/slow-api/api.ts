/**
 * A slow API that counts its callers' requests. A request is
 * one line, the name of a city, and so is the answer. A client
 * that asks too often within a second has to come again.
 */
import * as asyncio from "asyncio";

export const HOST = "weather.example";
export const PORT = 7000;

/** So many requests are answered within a second. */
const RATE = 3;

const WEATHER: Record<string, string> = {
  Oslo: "snow",
  Rome: "sun",
  Kyiv: "rain",
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const askedAt: number[] = [];

/** Starts the server, which runs as long as the program. */
export async function openApi() {
  await asyncio.startServer(serve, HOST, PORT);
}

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  for await (const line of reader) {
    const answer = await answerTo(decoder.decode(line).trim());
    writer.write(encoder.encode(`${answer}\n`));
    await writer.drain();
  }
  writer.close();
}

async function answerTo(city: string) {
  const now = asyncio.getRunningLoop().time();
  const recent = askedAt.filter((time) => now - time < 1);
  if (recent.length >= RATE) return "429 too many requests";
  askedAt.push(now);
  await asyncio.sleep(0.4); // it is slow
  const weather = WEATHER[city];
  return weather === undefined
    ? "404 no such city"
    : `200 ${weather}`;
}
