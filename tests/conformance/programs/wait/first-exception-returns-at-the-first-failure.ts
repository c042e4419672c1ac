import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(2);
  throw new asyncio.ValueError("boom");
}

async function main() {
  const tasks = [
    asyncio.createTask(asyncio.sleep(1)),
    asyncio.createTask(fail()),
    asyncio.createTask(asyncio.sleep(3)),
  ];
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
  console.log(done.size, pending.size, asyncio.getRunningLoop().time() === 2 ? "True" : "False");
  console.log(tasks[1]!.exception());
}

asyncio.run(main());
