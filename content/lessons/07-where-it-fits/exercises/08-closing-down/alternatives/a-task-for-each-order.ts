import * as asyncio from "asyncio";
import { grace } from "./day";
import { HOST, pack, PORT, wholeDay } from "./shop";

const writers = new Map<
  asyncio.StreamWriter,
  asyncio.Task<void> | null
>();
let closing = false;

const bytes = (text: string) =>
  new TextEncoder().encode(`${text}\n`);

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  writers.set(writer, null);
  for await (const line of reader) {
    const order = new TextDecoder().decode(line).trim();
    if (!writers.has(writer)) return;
    const packing = asyncio.createTask(pack(order));
    writers.set(writer, packing);
    await asyncio.wait([packing]);
    if (!packing.cancelled()) {
      writer.write(bytes(`${order} is packed`));
    }
    writers.set(writer, null);
    if (closing) return goodbye(writer);
  }
  writers.delete(writer);
  writer.close();
}

function goodbye(writer: asyncio.StreamWriter) {
  writers.delete(writer);
  writer.write(bytes("the shop is closing"));
  writer.close();
}

async function main() {
  const stop = new asyncio.Event();
  asyncio
    .getRunningLoop()
    .addSignalHandler("SIGINT", () => stop.set());
  const server = await asyncio.startServer(serve, HOST, PORT);
  await stop.wait();
  closing = true;
  server.close();
  for (const [writer, packing] of [...writers]) {
    if (packing === null) goodbye(writer);
  }
  const packings = [...writers.values()].filter(
    (packing) => packing !== null,
  );
  if (packings.length > 0) {
    const [, late] = await asyncio.wait(packings, {
      timeout: grace,
    });
    for (const packing of late) packing.cancel();
  }
  await server.waitClosed();
}

asyncio.run(wholeDay(main()));
