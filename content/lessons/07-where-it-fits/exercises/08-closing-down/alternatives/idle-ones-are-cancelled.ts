import * as asyncio from "asyncio";
import { grace } from "./day";
import { HOST, pack, PORT, wholeDay } from "./shop";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

class Shop {
  closing = false;
  readonly idle = new Set<asyncio.Task<unknown>>();
  readonly busy = new Set<asyncio.Task<unknown>>();

  async serve(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ) {
    const task = asyncio.currentTask()!;
    try {
      while (!this.closing) {
        this.idle.add(task);
        const line = await reader.readline();
        this.idle.delete(task);
        if (line.length === 0) break;
        this.busy.add(task);
        const order = decoder.decode(line).trim();
        await pack(order);
        writer.write(encoder.encode(`${order} is packed\n`));
        this.busy.delete(task);
      }
    } catch (error) {
      const isOurs =
        error instanceof asyncio.CancelledError && this.closing;
      if (!isOurs) throw error;
    } finally {
      this.idle.delete(task);
      this.busy.delete(task);
      if (this.closing) {
        writer.write(encoder.encode("the shop is closing\n"));
      }
      writer.close();
    }
  }

  async close(server: asyncio.Server) {
    this.closing = true;
    server.close();
    for (const task of [...this.idle]) task.cancel();
    if (this.busy.size > 0) {
      await asyncio.wait([...this.busy], { timeout: grace });
    }
    for (const task of [...this.busy]) task.cancel();
    await server.waitClosed();
  }
}

async function main() {
  const shop = new Shop();
  const loop = asyncio.getRunningLoop();
  const pressed = loop.createFuture<void>();
  loop.addSignalHandler("SIGINT", () => pressed.setResult());
  const server = await asyncio.startServer(
    (reader, writer) => shop.serve(reader, writer),
    HOST,
    PORT,
  );
  await pressed;
  await shop.close(server);
}

asyncio.run(wholeDay(main()));
