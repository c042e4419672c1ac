import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(10);
}

const loop = asyncio.newEventLoop();
loop.setExceptionHandler((loop, context) => console.log("reported:", context.message));
loop.callLater(1, () => loop.stop());
void loop.runUntilComplete(main()).catch((error: unknown) => {
  console.log(error);
  loop.close();
});
