import * as asyncio from "asyncio";
import { HOST, PORT, wholeMorning } from "./team";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function chat(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const name = decoder.decode(await reader.read(100)).trim();
  let piece = await reader.read(100);
  while (piece.length > 0) {
    const text = decoder.decode(piece).trim();
    writer.write(encoder.encode(`${name}: ${text}\n`));
    piece = await reader.read(100);
  }
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(chat, HOST, PORT);
  await asyncio.asyncWith(server, async () => {
    await wholeMorning();
  });
}

asyncio.run(main());
