import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  task.cancel("stop");
  await asyncio.wait([task]);
  for (const ask of ["exception", "result"] as const) {
    try {
      task[ask]();
    } catch (error) {
      console.log(error);
    }
  }
}

asyncio.run(main());
