// Breaks: Each line that is logged | What follows a request
import * as asyncio from "asyncio";
import { find, serve } from "./office";

const numbers = new Map<asyncio.Task, number>();

function log(text: string) {
  console.log(
    `[${numbers.get(asyncio.currentTask()!) ?? "-"}] ${text}`,
  );
}

async function handle(number: number, parcel: string) {
  const task = asyncio.currentTask()!;
  numbers.set(task, number);
  try {
    log("begin");
    await find(parcel, log);
    log("end");
  } finally {
    numbers.delete(task);
  }
}

asyncio.run(serve(handle, log));
