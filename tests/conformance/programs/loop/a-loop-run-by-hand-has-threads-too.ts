import * as asyncio from "asyncio";

function double(number: number) {
  try {
    asyncio.getEventLoop();
  } catch {
    console.log("no loop in the thread");
  }
  return 2 * number;
}

async function main() {
  console.log(await asyncio.toThread(double, 4));
}

const loop = asyncio.newEventLoop();
asyncio.setEventLoop(loop);
void loop.runUntilComplete(main()).then(() => {
  console.log(asyncio.getEventLoop() === loop ? "True" : "False");
  loop.close();
});
