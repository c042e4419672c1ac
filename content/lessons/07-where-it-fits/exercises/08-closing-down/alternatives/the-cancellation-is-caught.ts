import * as asyncio from "asyncio";
import { grace } from "./day";
import { HOST, pack, PORT, wholeDay } from "./shop";

const closing = new asyncio.Event();
const connections = new Set<asyncio.Task<unknown>>();

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const say = (text: string) =>
    writer.write(new TextEncoder().encode(`${text}\n`));
  const task = asyncio.currentTask()!;
  connections.add(task);
  const closed = asyncio.ensureFuture(closing.wait());
  try {
    while (!closed.done()) {
      const line = asyncio.ensureFuture(reader.readline());
      await asyncio.wait<asyncio.Future<unknown>>(
        [line, closed],
        { returnWhen: "FIRST_COMPLETED" },
      );
      if (closed.done() || line.result().length === 0) {
        line.cancel();
        break;
      }
      const order = new TextDecoder()
        .decode(line.result())
        .trim();
      await pack(order);
      say(`${order} is packed`);
    }
  } finally {
    closed.cancel();
    connections.delete(task);
    if (closing.isSet()) say("the shop is closing");
    writer.close();
  }
}

async function main() {
  const server = await asyncio.startServer(serve, HOST, PORT);
  try {
    await asyncio.getRunningLoop().createFuture<void>();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    // Ctrl-C: from here on, main closes down and returns.
    asyncio.currentTask()!.uncancel();
    server.close();
    closing.set();
    try {
      await asyncio.waitFor(server.waitClosed(), grace);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      for (const task of [...connections]) task.cancel();
      await server.waitClosed();
    }
  }
}

asyncio.run(wholeDay(main()));
