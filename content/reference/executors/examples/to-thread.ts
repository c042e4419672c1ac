import * as asyncio from "asyncio";

function measure(seconds: number) {
  asyncio.time.sleep(seconds);
  return `measured for ${seconds} s`;
}

async function tick() {
  for (let second = 0; second < 3; second++) {
    console.log("tick", second);
    await asyncio.sleep(1);
  }
}

async function main() {
  const [result] = await asyncio.gather(
    asyncio.toThread(measure, 2),
    tick(),
  );
  console.log(result);
}

asyncio.run(main());
