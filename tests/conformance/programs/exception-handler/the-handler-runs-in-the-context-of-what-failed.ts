import * as asyncio from "asyncio";

const place = new asyncio.ContextVar("place", { default: "nowhere" });

async function fail() {
  place.set("the task");
  await asyncio.sleep(1);
  throw new asyncio.ValueError();
}

async function main() {
  place.set("main");
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log(context.message, "in", place.get()));
  const task = asyncio.createTask(fail());
  await asyncio.sleep(0);
  asyncio.shield(task).cancel();
  await asyncio.sleep(2);
  loop.callExceptionHandler({ message: "something", task });
  loop.callExceptionHandler({ message: "something else" });
}

asyncio.run(main());
