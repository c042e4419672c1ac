import * as asyncio from "asyncio";
import { find, serve } from "./office";

const prefix = new asyncio.ContextVar<string>("prefix");

function log(text: string) {
  console.log(prefix.get("[-]"), text);
}

async function work(parcel: string) {
  log("begin");
  await find(parcel, log);
  log("end");
}

async function handle(number: number, parcel: string) {
  const context = asyncio.copyContext();
  context.run(() => prefix.set(`[${number}]`));
  await asyncio.createTask(work(parcel), { context });
}

asyncio.run(serve(handle, log));
