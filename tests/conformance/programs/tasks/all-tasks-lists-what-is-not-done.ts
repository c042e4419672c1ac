import * as asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
}

function names() {
  return [...asyncio.allTasks()].map((task) => task.getName()).sort();
}

async function main() {
  const a = asyncio.createTask(child(), { name: "a" });
  const b = asyncio.createTask(child(), { name: "b" });
  console.log(names());
  b.cancel();
  await asyncio.wait([b]);
  console.log(names());
  await a;
  console.log(names());
}

asyncio.run(main());
