// Breaks: several | What follows a request
import * as asyncio from "asyncio";
import { find, serve } from "./office";

let request: number | string = "-";

function log(text: string) {
  console.log(`[${request}] ${text}`);
}

async function handle(number: number, parcel: string) {
  const before = request;
  request = number;
  try {
    log("begin");
    await find(parcel, log);
    log("end");
  } finally {
    request = before;
  }
}

asyncio.run(serve(handle, log));
