// Breaks: several | 2 delivered, 1 failed
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  try {
    const goods = await asyncio.gather(
      ...farms.map((farm) => order(farm)),
    );
    farms.forEach((farm, index) =>
      console.log(`${farm}: ${goods[index]}`),
    );
  } catch (error) {
    console.log(`no delivery, ${(error as Error).message}`);
  }
}

asyncio.run(main());
