import * as asyncio from "asyncio";
import type { StreamReader, StreamWriter } from "asyncio";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function shout(
  reader: StreamReader,
  writer: StreamWriter,
) {
  for await (const line of reader) {
    const text = decoder.decode(line).toUpperCase();
    writer.write(encoder.encode(text));
    await writer.drain();
  }
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(
    shout,
    "localhost",
    8888,
  );
  await asyncio.asyncWith(server, async () => {
    const [reader, writer] = await asyncio.openConnection(
      "localhost",
      8888,
    );
    for (const word of ["hello", "goodbye"]) {
      writer.write(encoder.encode(`${word}\n`));
      const answer = decoder.decode(await reader.readline());
      console.log(`sent ${word}, got ${answer.trim()}`);
    }
    writer.close();
    await writer.waitClosed();
  });
}

asyncio.run(main());
