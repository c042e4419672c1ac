import * as asyncio from "asyncio";

async function wake(seconds: number) {
  await asyncio.sleep(seconds);
  console.log(seconds, "at", asyncio.getRunningLoop().time());
}

async function main() {
  await asyncio.gather(wake(0.3), wake(0.1), wake(0.2));
}

asyncio.run(main());
