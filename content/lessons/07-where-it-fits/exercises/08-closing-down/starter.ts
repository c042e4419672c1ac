import * as asyncio from "asyncio";
import { HOST, pack, PORT, wholeDay } from "./shop";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  for await (const line of reader) {
    const order = decoder.decode(line).trim();
    await pack(order);
    writer.write(encoder.encode(`${order} is packed\n`));
  }
  writer.close();
}

async function main() {
  await asyncio.startServer(serve, HOST, PORT);
  await new asyncio.Event().wait(); // until Ctrl-C is pressed
}

asyncio.run(wholeDay(main()));
