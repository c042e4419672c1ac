import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

const steps = [
  async (parcel: string) =>
    await label(
      parcel,
      `${await asyncio.createTask(weigh(parcel))} g`,
    ),
  async (parcel: string) => await handOver(parcel),
];

async function main() {
  for (const parcel of parcels) {
    for (const step of steps) {
      await step(parcel);
    }
  }
  console.log("the desk closes");
}

asyncio.run(main());
