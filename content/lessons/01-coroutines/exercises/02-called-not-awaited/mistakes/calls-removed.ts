// Breaks: Each parcel is weighed | on the scales
import * as asyncio from "asyncio";
import { handOver, parcels } from "./desk";

async function post(parcel: string) {
  await handOver(parcel);
}

async function main() {
  for (const parcel of parcels) {
    await post(parcel);
  }
  console.log("the desk closes");
}

asyncio.run(main());
