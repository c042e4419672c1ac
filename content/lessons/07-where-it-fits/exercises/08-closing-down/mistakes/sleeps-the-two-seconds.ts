// Breaks: The program ends without | the server has ended
import * as asyncio from "asyncio";
import { grace } from "./day";
import { HOST, pack, PORT, wholeDay } from "./shop";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const stop = new asyncio.Event();
const tasks = new Set<asyncio.Task<unknown>>();

/**
 * Gives the next order. There is none when the customer leaves
 * or the shop closes.
 */
async function nextOrder(reader: asyncio.StreamReader) {
  const reading = asyncio.createTask(reader.readline());
  const stopping = asyncio.createTask(stop.wait());
  await asyncio.wait<asyncio.Future<unknown>>(
    [reading, stopping],
    { returnWhen: "FIRST_COMPLETED" },
  );
  reading.cancel();
  stopping.cancel();
  if (stop.isSet()) return "";
  return decoder.decode(reading.result()).trim();
}

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const task = asyncio.currentTask()!;
  tasks.add(task);
  try {
    for (;;) {
      const order = await nextOrder(reader);
      if (order === "") break;
      await pack(order);
      writer.write(encoder.encode(`${order} is packed\n`));
    }
  } finally {
    if (stop.isSet()) {
      writer.write(encoder.encode("the shop is closing\n"));
    }
    writer.close();
    tasks.delete(task);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.addSignalHandler("SIGINT", () => stop.set());
  const server = await asyncio.startServer(serve, HOST, PORT);
  await stop.wait();
  server.close();
  await asyncio.sleep(grace);
  for (const task of tasks) {
    task.cancel();
  }
  await server.waitClosed();
}

asyncio.run(wholeDay(main()));
