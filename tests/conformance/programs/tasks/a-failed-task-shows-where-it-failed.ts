import * as asyncio from "asyncio";

async function inner() {
  throw new asyncio.ValueError();
}

async function outer() {
  await inner();
}

async function main() {
  const task = asyncio.createTask(outer());
  console.log(task.getStack().map((place) => place.function));
  await asyncio.wait([task]);
  console.log(task.getStack().map((place) => place.function));
  console.log(task.getStack({ limit: 1 }).map((place) => place.function));
  task.exception();
}

asyncio.run(main());
