import * as asyncio from "asyncio";

const bytes = new TextEncoder();
const text = new TextDecoder();

async function answer(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  for await (const line of reader) {
    await asyncio.sleep(0.5); // the work
    const answer = text.decode(line).toUpperCase();
    writer.write(bytes.encode(answer));
    await writer.drain();
  }
  writer.close();
}

async function client(name: string, port: number) {
  const [reader, writer] = await asyncio.openConnection(
    "127.0.0.1",
    port,
  );
  for (const word of ["hello", "goodbye"]) {
    writer.write(bytes.encode(`${word} from ${name}\n`));
    const line = text.decode(await reader.readline());
    console.log(`${name} hears: ${line.trim()}`);
  }
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(
    answer,
    "127.0.0.1",
    8000,
  );
  await asyncio.asyncWith(server, async () => {
    await asyncio.gather(
      client("ann", 8000),
      client("bob", 8000),
    );
  });
}

asyncio.run(main());
