import * as asyncio from "asyncio";

class Stop extends Error {}

async function stop() {
  throw new Stop();
}

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("stopped at", asyncio.getRunningLoop().time());
  }
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(work());
      await asyncio.sleep(2);
      group.createTask(stop());
    });
  } catch (error) {
    if ((error as asyncio.ExceptionGroup).split(Stop)[1] !== null) throw error;
  }
  console.log("over");
}

asyncio.run(main());
