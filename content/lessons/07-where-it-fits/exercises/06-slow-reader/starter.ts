import * as asyncio from "asyncio";
import { allCustomers, HOST, PORT } from "./customers";
import { ordersOf } from "./orders";

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const name = new TextDecoder().decode(line).trim();
  for (const order of ordersOf(name)) {
    writer.write(order);
  }
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, HOST, PORT);
  await asyncio.asyncWith(server, async () => {
    await allCustomers();
  });
}

asyncio.run(main());
