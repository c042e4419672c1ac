import * as asyncio from "asyncio";
import { brew } from "./kitchen";

const order = (drink: string) => brew(drink);

async function serve(drink: string) {
  const request = order(drink);
  return `served: ${await request}`;
}

async function main() {
  console.log(await serve("tea"));
}

asyncio.run(main());
