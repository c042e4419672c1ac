// Breaks: The requests are handled | wait for the first
import * as asyncio from "asyncio";
import { find, serve } from "./office";

const request = new asyncio.ContextVar<number | string>(
  "request",
  { default: "-" },
);

function log(text: string) {
  console.log(`[${request.get()}] ${text}`);
}

const lock = new asyncio.Lock();

async function handle(number: number, parcel: string) {
  await lock.acquire();
  const token = request.set(number);
  try {
    log("begin");
    await find(parcel, log);
    log("end");
  } finally {
    request.reset(token);
    lock.release();
  }
}

asyncio.run(serve(handle, log));
