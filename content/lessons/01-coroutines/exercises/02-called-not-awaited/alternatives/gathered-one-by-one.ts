import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  const [grams] = await asyncio.gather(weigh(parcel));
  await asyncio.gather(label(parcel, `${grams} g`));
  await asyncio.gather(handOver(parcel));
}

async function main() {
  for (const parcel of parcels) {
    await asyncio.createTask(post(parcel));
  }

  console.log("the desk closes");
}

asyncio.run(main());
