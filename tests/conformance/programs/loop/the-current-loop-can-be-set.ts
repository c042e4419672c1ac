import * as asyncio from "asyncio";

const show = (...values: boolean[]) => console.log(values.map((value) => (value ? "True" : "False")).join(" "));
const tryIt = () => {
  try {
    asyncio.getEventLoop();
  } catch (error) {
    console.log(error);
  }
};

tryIt();
const loop = asyncio.newEventLoop();
asyncio.setEventLoop(loop);
show(asyncio.getEventLoop() === loop, loop.isRunning(), loop.isClosed());

async function main() {
  show(asyncio.getEventLoop() === loop, asyncio.getRunningLoop() === loop, loop.isRunning());
}

loop.runUntilComplete(main()).then(() => {
  loop.close();
  show(loop.isClosed());
  asyncio.setEventLoop(null);
  tryIt();
});
