import * as asyncio from "asyncio";

function work(seconds: number) {
  asyncio.time.sleep(seconds);
  return `worked ${seconds}`;
}

async function tick() {
  for (let i = 0; i < 3; i++) {
    console.log("tick", i, asyncio.getRunningLoop().time());
    await asyncio.sleep(1);
  }
}

async function main() {
  const [result] = await asyncio.gather(asyncio.toThread(work, 2.5), tick());
  console.log(`['${result}', None]`);
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
