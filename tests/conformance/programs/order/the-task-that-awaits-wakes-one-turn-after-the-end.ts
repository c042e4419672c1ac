import * as asyncio from "asyncio";

async function child() {
  console.log("child ends");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(child());
  task.addDoneCallback(() => console.log("done callback"));
  loop.callSoon(() => loop.callSoon(console.log, "second turn"));
  await task;
  console.log("main wakes");
}

asyncio.run(main());
