import * as asyncio from "asyncio";

class Countdown {
  n: number;

  constructor(start: number) {
    this.n = start;
  }

  aiter() {
    return this;
  }

  async anext() {
    if (this.n === 0) throw new asyncio.StopAsyncIteration();
    await asyncio.sleep(1);
    this.n -= 1;
    return this.n;
  }
}

async function main() {
  await asyncio.asyncFor(new Countdown(3), async (n) => {
    console.log(n, asyncio.getRunningLoop().time());
  });
  console.log("over");
}

asyncio.run(main());
