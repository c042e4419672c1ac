import * as asyncio from "asyncio";

async function child() {
  console.log("child");
}

async function main() {
  asyncio.createTask(child());
  console.log("created");
  await asyncio.sleep(0);
  console.log("after a turn");
}

asyncio.run(main());
