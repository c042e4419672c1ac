import * as asyncio from "asyncio";

async function wait() {
  try {
    await asyncio.sleep(0);
    return "undisturbed";
  } catch (error) {
    console.log("caught", (error as Error).message);
    return "recovered";
  }
}

const coroutine = wait();
coroutine.send(null);
const step = coroutine.throw(new asyncio.ValueError("thrown in"));
if (step.done) console.log(step.value);
