import * as asyncio from "asyncio";

async function work() {
  console.log("never printed");
}

async function main() {
  const task = asyncio.createTask(work());
  task.cancel("too early");
  try {
    await task;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
