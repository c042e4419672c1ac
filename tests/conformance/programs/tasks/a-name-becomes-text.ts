import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const task = asyncio.createTask(work(), { name: 5 as never });
  console.log([task.getName()].join().replace(/.*/, "'$&'"));
  task.setName(6 as never);
  console.log([task.getName()].join().replace(/.*/, "'$&'"));
  console.log(`'${asyncio.createTask(work(), { name: "" }).getName()}'`);
}

asyncio.run(main());
