import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();

function tick(n: number) {
  console.log("tick", n, loop.time());
  if (n === 3) {
    loop.stop();
    loop.callSoon(console.log, "one turn late: never");
    console.log("stopping");
  }
  loop.callLater(1, tick, n + 1);
}

loop.callSoon(tick, 1);
void loop.runForever().then(() => {
  console.log("stopped", Number(loop.isRunning()));
  loop.close();
});
