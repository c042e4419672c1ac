import * as asyncio from "asyncio";
import { COUNT, hasRead, most, SIZE } from "./orders";

export const HOST = "archive.example";
export const PORT = 9000;

/** Seconds after which a customer who takes nothing is cut off. */
export const patience = 4;

interface Customer {
  name: string;
  /** What it takes to deal with an order that has come. */
  seconds: number;
  /** After how many orders the customer hangs up. */
  leaves?: number;
  /** For how many seconds nothing is read. */
  sleeps?: number;
}

const CUSTOMERS: Customer[] = [
  { name: "Eve", seconds: 0.1 },
  { name: "Fay", seconds: 0.01 },
  { name: "Gus", seconds: 0.01, sleeps: 8 },
  { name: "Hal", seconds: 0.01, leaves: 0 },
];

/** All of them ask for their orders, at the same time. */
export async function allCustomers() {
  await asyncio.gather(...CUSTOMERS.map((each) => ask(each)));
  console.log(`most orders that waited: ${most}`);
}

async function ask({
  name,
  seconds,
  leaves,
  sleeps = 0,
}: Customer) {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
    { limit: SIZE },
  );
  writer.write(new TextEncoder().encode(`${name}\n`));
  await asyncio.sleep(sleeps);
  let count = 0;
  try {
    while (count !== leaves) {
      await reader.readexactly(SIZE);
      hasRead(name);
      count += 1;
      await asyncio.sleep(seconds);
    }
    console.log(`${name} leaves after ${count} orders`);
  } catch (error) {
    const isOver =
      error instanceof asyncio.IncompleteReadError ||
      error instanceof asyncio.ConnectionError;
    if (!isOver) throw error;
    console.log(
      count === COUNT
        ? `${name} has all ${count} orders`
        : `${name} was cut off`,
    );
  }
  writer.transport.abort();
}
