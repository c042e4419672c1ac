// Breaks: When a request has been handled | on that way out
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
  const token = request.set(number);
  {
    log("begin");
    await find(parcel, log);
    log("end");
    request.reset(token);
  }
}

asyncio.run(serve(handle, log));
