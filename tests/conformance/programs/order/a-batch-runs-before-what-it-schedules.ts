import * as asyncio from "asyncio";

async function chain(name: string, n: number) {
  for (let i = 0; i < n; i++) {
    console.log(name, i);
    await asyncio.sleep(0);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();

  function again(n: number) {
    console.log("callback", n);
    if (n > 0) loop.callSoon(again, n - 1);
  }

  loop.callSoon(again, 2);
  await asyncio.gather(chain("a", 3), chain("b", 2));
}

asyncio.run(main());
