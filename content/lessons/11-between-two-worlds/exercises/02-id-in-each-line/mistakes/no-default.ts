// Breaks: Lines that belong to no | a value for that case
import * as asyncio from "asyncio";
import { find, serve } from "./office";

const request = new asyncio.ContextVar<number | string>(
  "request",
  { default: 0 },
);

function log(text: string) {
  console.log(`[${request.get()}] ${text}`);
}

async function handle(number: number, parcel: string) {
  const token = request.set(number);
  try {
    log("begin");
    await find(parcel, log);
    log("end");
  } finally {
    request.reset(token);
  }
}

asyncio.run(serve(handle, log));
