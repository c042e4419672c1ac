import * as asyncio from "asyncio";
import {
  allCustomers,
  HOST,
  patience,
  PORT,
} from "./customers";
import { ordersOf } from "./orders";

class Delivery {
  readonly reader: asyncio.StreamReader;
  readonly writer: asyncio.StreamWriter;

  constructor(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ) {
    this.reader = reader;
    this.writer = writer;
  }

  /** Whether the customer takes it in time. */
  async takes(order: Uint8Array) {
    this.writer.write(order);
    const draining = asyncio.createTask(this.writer.drain());
    const [done] = await asyncio.wait([draining], {
      timeout: patience,
    });
    if (done.size === 0) {
      draining.cancel();
      return false;
    }
    return draining.exception() === null;
  }

  async run() {
    const line = await this.reader.readline();
    const name = new TextDecoder().decode(line).trim();
    for (const order of ordersOf(name)) {
      if (!(await this.takes(order))) {
        this.writer.transport.abort();
        return;
      }
    }
    this.writer.close();
  }
}

async function main() {
  const server = await asyncio.startServer(
    async (reader, writer) => {
      await new Delivery(reader, writer).run();
    },
    HOST,
    PORT,
  );
  try {
    await allCustomers();
  } finally {
    server.close();
  }
}

asyncio.run(main());
