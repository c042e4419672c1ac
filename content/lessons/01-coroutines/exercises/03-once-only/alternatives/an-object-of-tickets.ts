import * as asyncio from "asyncio";
import { ticket } from "./machine";

const names = ["Ada", "Bo"];

async function main() {
  const has: Record<string, number> = {};
  for (const name of names) has[name] = await ticket();
  const texts = names.map((name) => `${name} has ${has[name]}`);
  console.log(texts.join(", "));
}

asyncio.run(main());
