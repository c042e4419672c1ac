import * as asyncio from "asyncio";
import { ctrlC, customers, orders, type Customer } from "./day";

export const HOST = "shop.example";
export const PORT = 8080;

/** Packs an order, which takes its time. */
export async function pack(order: string) {
  let isPacked = false;
  try {
    await asyncio.sleep(orders[order]!);
    isPacked = true;
  } finally {
    console.log(`${isPacked ? "packed" : "dropped"}: ${order}`);
  }
}

/**
 * Runs the coroutine of the server. The customers come, and
 * Ctrl-C is pressed.
 */
export async function wholeDay(server: PromiseLike<void>) {
  const visits = Object.entries(customers).map(
    ([name, customer]) =>
      asyncio.createTask(visit(name, customer)),
  );
  const loop = asyncio.getRunningLoop();
  loop.callLater(ctrlC, pressCtrlC);
  await server;
  console.log("the server has ended");
  await asyncio.wait(visits, { timeout: 1 });
}

function pressCtrlC() {
  console.log("^C");
  asyncio.raiseSignal("SIGINT");
}

async function visit(
  name: string,
  { comes, orders, leaves }: Customer,
) {
  await asyncio.sleep(comes);
  let streams: asyncio.Streams;
  try {
    streams = await asyncio.openConnection(HOST, PORT);
  } catch (error) {
    if (!(error instanceof asyncio.ConnectionRefusedError)) {
      throw error;
    }
    console.log(`${name} finds nobody`);
    return;
  }
  const [reader, writer] = streams;
  const hearing = asyncio.createTask(hear(name, reader));
  for (const [seconds, order] of orders) {
    await asyncio.sleep(seconds);
    writer.write(new TextEncoder().encode(`${order}\n`));
  }
  await asyncio.wait([hearing], { timeout: leaves ?? null });
  writer.close();
}

async function hear(
  name: string,
  reader: asyncio.StreamReader,
) {
  try {
    for await (const line of reader) {
      const text = new TextDecoder().decode(line).trim();
      console.log(`${name} hears: ${text}`);
    }
  } catch (error) {
    if (!(error instanceof asyncio.ConnectionError))
      throw error;
    console.log(`${name} is cut off`);
  }
}
