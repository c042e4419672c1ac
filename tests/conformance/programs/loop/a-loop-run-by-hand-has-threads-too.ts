import * as asyncio from "asyncio";

function double(number: number) {
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
