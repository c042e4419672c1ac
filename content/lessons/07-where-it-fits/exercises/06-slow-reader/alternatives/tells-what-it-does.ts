import * as asyncio from "asyncio";
import {
  allCustomers,
  HOST,
  patience,
  PORT,
} from "./customers";
import { ordersOf } from "./orders";

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const name = new TextDecoder().decode(line).trim();
  try {
    for (const order of ordersOf(name)) {
      writer.write(order);
      await asyncio.asyncWith(
        asyncio.timeout(patience),
        async () => await writer.drain(),
      );
    }
    writer.close();
  } catch (error) {
    const isGone =
      error instanceof asyncio.ConnectionError ||
      error instanceof asyncio.TimeoutError;
    if (!isGone) throw error;
    console.log(`${name} is given up`);
    writer.transport.abort();
  }
}

async function main() {
  const server = await asyncio.startServer(serve, HOST, PORT);
  await asyncio.asyncWith(server, async () => {
    await allCustomers();
  });
}

asyncio.run(main());
