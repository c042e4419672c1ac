import * as asyncio from "asyncio";

async function work() {
  console.log([...asyncio.allTasks()].map((task) => task.getName()).sort());
}

async function main() {
  asyncio.createTask(work(), { name: "eager", eagerStart: true });
  console.log([...asyncio.allTasks()].map((task) => task.getName()));
}

asyncio.run(main());
