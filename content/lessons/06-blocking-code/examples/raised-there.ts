import * as asyncio from "asyncio";
import { time } from "asyncio";

function readLog(name: string, seconds: number) {
  time.sleep(seconds);
  if (name === "tuesday.log") {
    throw new Error(`${name} is damaged`);
  }
  return `${name} is read`;
}

async function load(name: string, seconds: number) {
  try {
    console.log(await asyncio.toThread(readLog, name, seconds));
  } catch (error) {
    console.log("no log:", (error as Error).message);
  }
}

async function main() {
  await asyncio.gather(
    load("monday.log", 2),
    load("tuesday.log", 1),
  );
}

asyncio.run(main());
