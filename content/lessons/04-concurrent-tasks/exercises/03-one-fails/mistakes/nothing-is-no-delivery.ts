// Breaks: It works with other farms | Elm delivered 0 eggs
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

const errors = new Map<string, Error>();

async function attempt(farm: string) {
  try {
    return await order(farm);
  } catch (error) {
    errors.set(farm, error as Error);
    return null;
  }
}

async function main() {
  const goods = await asyncio.gather(...farms.map(attempt));
  let delivered = 0;
  goods.forEach((delivery, index) => {
    const farm = farms[index]!;
    if (delivery) {
      delivered++;
      console.log(`${farm}: ${delivery}`);
    } else {
      const message = errors.get(farm)?.message;
      console.log(`${farm}: no delivery, ${message}`);
    }
  });
  console.log(
    `${delivered} delivered, ${farms.length - delivered} failed`,
  );
}

asyncio.run(main());
