import * as asyncio from "asyncio";

async function* ticks(count: number) {
  for (let i = 0; i < count; i++) {
    await asyncio.sleep(1);
    yield i;
  }
  console.log("exhausted");
}

async function main() {
  for await (const tick of ticks(3)) {
    console.log(tick, asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
