import * as asyncio from "asyncio";

async function square(n: number) {
  await asyncio.sleep(n);
  return n * n;
}

async function main() {
  const tasks = [3, 2, 1].map((n) => asyncio.createTask(square(n)));
  for (const task of tasks) console.log(await task);
  console.log(asyncio.getRunningLoop().time() === 3 ? "True" : "False");
}

asyncio.run(main());
