import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

async function label(parcel: string) {
  startLabel(parcel, console.log, console.log);
  return 0;
}

asyncio.run(day(label));
