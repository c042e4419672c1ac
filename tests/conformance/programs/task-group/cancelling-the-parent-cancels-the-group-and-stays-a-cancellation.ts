import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("child ends");
  }
}

async function parent() {
  const group = new asyncio.TaskGroup();
  await asyncio.asyncWith(group, async () => {
    group.createTask(work());
    group.createTask(work());
  });
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel("stop");
  try {
    await task;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
