import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const future = loop.createFuture();
loop.callLater(1, () => loop.stop());
void loop.runUntilComplete(future).catch((error: unknown) => {
  console.log(error);
  loop.close();
});
