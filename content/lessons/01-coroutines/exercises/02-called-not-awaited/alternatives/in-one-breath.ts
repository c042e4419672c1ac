import * as asyncio from "asyncio";
import * as desk from "./desk";

async function main() {
  for (const parcel of desk.parcels) {
    await desk.label(parcel, `${await desk.weigh(parcel)} g`);
    await desk.handOver(parcel);
  }
  console.log("the desk closes");
}

asyncio.run(main());
