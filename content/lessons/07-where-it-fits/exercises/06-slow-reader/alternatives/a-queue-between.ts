import * as asyncio from "asyncio";
import {
  allCustomers,
  HOST,
  patience,
  PORT,
} from "./customers";
import { ordersOf } from "./orders";

type Inbox = asyncio.Queue<Uint8Array | null>;

async function send(
  inbox: Inbox,
  writer: asyncio.StreamWriter,
) {
  for (;;) {
    const order = await inbox.get();
    if (order === null) return writer.close();
    writer.write(order);
    await asyncio.waitFor(writer.drain(), patience);
  }
}

async function make(name: string, inbox: Inbox) {
  for (const order of ordersOf(name)) {
    await inbox.put(order);
  }
  await inbox.put(null);
}

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const name = new TextDecoder().decode(line).trim();
  const inbox: Inbox = new asyncio.Queue(1);
  const making = asyncio.createTask(make(name, inbox));
  try {
    await send(inbox, writer);
  } catch (error) {
    if (
      error instanceof asyncio.ConnectionError ||
      error instanceof asyncio.TimeoutError
    ) {
      writer.transport.abort();
    } else {
      throw error;
    }
  } finally {
    making.cancel();
  }
}

async function main() {
  const server = await asyncio.startServer(serve, HOST, PORT);
  await asyncio.asyncWith(server, async () => {
    await allCustomers();
  });
}

asyncio.run(main());
