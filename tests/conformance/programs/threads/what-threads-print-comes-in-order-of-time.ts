import * as asyncio from "asyncio";

function work(name: string, seconds: number) {
  for (let i = 0; i < 2; i++) {
    asyncio.time.sleep(seconds);
    console.log(name, i);
  }
}

async function main() {
  await asyncio.gather(asyncio.toThread(work, "a", 1), asyncio.toThread(work, "b", 0.7), asyncio.sleep(1.2));
  console.log("end", asyncio.getRunningLoop().time());
}

asyncio.run(main());
