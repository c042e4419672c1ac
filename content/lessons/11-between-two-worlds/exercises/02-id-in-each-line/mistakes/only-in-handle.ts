// Breaks: Each line that is logged | What follows a request
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
  {
    console.log(`[${number}] begin`);
    await find(parcel, log);
    console.log(`[${number}] end`);
  }
}

asyncio.run(serve(handle, log));
