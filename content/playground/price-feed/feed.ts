/** A feed of prices: a line for each, and it never ends. */
import * as asyncio from "asyncio";

export const HOST = "prices.example";
export const PORT = 9100;

const PRICES: Record<string, number[]> = {
  tent: [120, 118, 125],
  boots: [80, 85, 79, 82],
};

/** Starts the server, which runs as long as the program. */
export async function openFeed() {
  await asyncio.startServer(serve, HOST, PORT);
}

/** The client says in a line whose prices it wants. */
async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const name = new TextDecoder().decode(line).trim();
  const prices = PRICES[name]!;
  for (let count = 0; ; count += 1) {
    const price = prices[count % prices.length];
    writer.write(
      new TextEncoder().encode(`${name} ${price}\n`),
    );
    try {
      await writer.drain();
    } catch (error) {
      if (!(error instanceof asyncio.ConnectionError))
        throw error;
      break;
    }
    await asyncio.sleep(0.5);
  }
  writer.close();
}
