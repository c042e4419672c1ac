import * as asyncio from "asyncio";

async function f() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(f());
  await task;
  console.log(await asyncio.waitFor(task, 0));
  try {
    await asyncio.waitFor(f(), 0);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
