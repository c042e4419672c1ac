import * as asyncio from "asyncio";
import { find, serve } from "./office";

function log(text: string) {
  console.log(text);
}

async function handle(number: number, parcel: string) {
  log("begin");
  await find(parcel, log);
  log("end");
}

asyncio.run(serve(handle, log));
