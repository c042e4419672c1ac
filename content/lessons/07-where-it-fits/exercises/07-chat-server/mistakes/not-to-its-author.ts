// Breaks: Every member | Ann hears Ann: good morning
import * as asyncio from "asyncio";
import { HOST, PORT, wholeMorning } from "./team";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const writers = new Set<asyncio.StreamWriter>();

function tellEverybody(
  text: string,
  author?: asyncio.StreamWriter,
) {
  for (const writer of writers) {
    if (writer === author) continue;
    writer.write(encoder.encode(`${text}\n`));
  }
}

/** Passes on what one member types, to the last line. */
async function talk(
  name: string,
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  try {
    for await (const line of reader) {
      tellEverybody(
        `${name}: ${decoder.decode(line).trim()}`,
        writer,
      );
    }
  } catch (error) {
    // A connection that breaks off is a way to leave.
    if (!(error instanceof asyncio.ConnectionError))
      throw error;
  }
}

async function chat(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const name = decoder.decode(line).trim();
  if (name !== "") {
    writers.add(writer);
    await talk(name, reader, writer);
    writers.delete(writer);
    tellEverybody(`* ${name} has left`);
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
