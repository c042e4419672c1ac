import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return "result";
}

const loop = asyncio.newEventLoop();
loop.callSoon(console.log, "scheduled before");
void loop.runUntilComplete(work()).then((result) => {
  console.log(result, loop.time());
  loop.close();
  try {
    loop.callSoon(console.log);
  } catch (error) {
    console.log(error);
  }
});
