import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
loop.callLater(1, () => loop.stop());
loop.callLater(2, console.log, "in the second run");
void loop.runForever().then(() => {
  console.log("first run ends", loop.time());
  loop.callLater(2, () => loop.stop());
  void loop.runForever().then(() => {
    console.log("second run ends", loop.time());
    loop.close();
  });
});
