// Breaks: When a request has been handled | that of the outer request
import * as asyncio from "asyncio";
import { find, serve } from "./office";

const request = new asyncio.ContextVar<number | string>(
  "request",
  { default: "-" },
);

function log(text: string) {
  console.log(`[${request.get()}] ${text}`);
}

async function handle(number: number, parcel: string) {
  request.set(number);
  try {
    log("begin");
    await find(parcel, log);
    log("end");
  } finally {
    request.set("-");
  }
}

asyncio.run(serve(handle, log));
