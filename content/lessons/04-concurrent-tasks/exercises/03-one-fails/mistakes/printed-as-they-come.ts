// Breaks: For each farm | “Brook: no delivery, the road is flooded”
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

let delivered = 0;

async function deliver(farm: string) {
  try {
    console.log(`${farm}: ${await order(farm)}`);
    delivered += 1;
  } catch (error) {
    console.log(
      `${farm}: no delivery, ${(error as Error).message}`,
    );
  }
}

async function main() {
  await asyncio.gather(...farms.map((farm) => deliver(farm)));
  console.log(
    `${delivered} delivered, ${farms.length - delivered} failed`,
  );
}

asyncio.run(main());
