import * as asyncio from "asyncio";

async function name() {
  return asyncio.currentTask()!.getName();
}

async function main() {
  console.log(await name());
  console.log(await asyncio.createTask(name()));
  console.log(await asyncio.createTask(name(), { name: "mine" }));
  console.log(await asyncio.createTask(name()));
  console.log(await asyncio.gather(name(), name()));
}

asyncio.run(main());
