// Breaks: It works with other farms | of another class
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function attempt(farm: string) {
  try {
    return `${farm}: ${await order(farm)}`;
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    return `${farm}: no delivery, ${error.message}`;
  }
}

async function main() {
  const lines = await asyncio.gather(...farms.map(attempt));
  const failed = lines.filter((line) =>
    line.includes("no delivery"),
  ).length;
  lines.forEach((line) => console.log(line));
  console.log(
    `${lines.length - failed} delivered, ${failed} failed`,
  );
}

asyncio.run(main());
