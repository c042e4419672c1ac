// Breaks: several | “Brook: ValueError
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const goods = await asyncio.gather(
    ...farms.map((farm) => order(farm)),
    { returnExceptions: true },
  );
  farms.forEach((farm, index) =>
    console.log(`${farm}: ${goods[index]}`),
  );
  console.log(`${goods.length} delivered, 0 failed`);
}

asyncio.run(main());
