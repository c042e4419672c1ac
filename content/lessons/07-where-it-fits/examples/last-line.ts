import * as asyncio from "asyncio";

const SHOP = ["localhost", 8080] as const;
const connections = new Set<asyncio.Task<unknown>>();

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  connections.add(asyncio.currentTask()!);
  try {
    for await (const line of reader) {
      await asyncio.sleep(1); // packs the order
      writer.write(line);
    }
  } finally {
    const last = "the shop is closing\n";
    writer.write(new TextEncoder().encode(last));
    writer.close();
  }
}

async function customer() {
  const [reader, writer] = await asyncio.openConnection(
    ...SHOP,
  );
  writer.write(new TextEncoder().encode("your tent\n"));
  for await (const line of reader) {
    console.log(new TextDecoder().decode(line).trim());
  }
  writer.close();
}

async function main() {
  const stop = new asyncio.Event();
  const loop = asyncio.getRunningLoop();
  loop.addSignalHandler("SIGINT", () => stop.set());
  loop.callLater(3, asyncio.raiseSignal, "SIGINT");
  const server = await asyncio.startServer(serve, ...SHOP);
  const visit = asyncio.createTask(customer());
  await stop.wait();
  console.log("Ctrl-C");
  server.close();
  for (const task of connections) {
    task.cancel();
  }
  await server.waitClosed();
  await visit;
  console.log("closed");
}

asyncio.run(main());
