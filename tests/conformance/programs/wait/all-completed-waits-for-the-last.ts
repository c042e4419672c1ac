import * as asyncio from "asyncio";

async function work(length: number) {
  await asyncio.sleep(length);
  return length;
}

async function main() {
  const tasks = [3, 1, 2].map((length) => asyncio.createTask(work(length), { name: `t${length}` }));
  const [all, none] = await asyncio.wait(tasks, { returnWhen: asyncio.ALL_COMPLETED });
  const results = (done: Set<asyncio.Task<number>>) => [...done].map((task) => task.result()).sort();
  console.log(results(all), none.size, asyncio.getRunningLoop().time().toFixed(1));
  const more = [1, 2, 4].map((length) => asyncio.createTask(work(length)));
  const [done, pending] = await asyncio.wait(more, { timeout: 2.5, returnWhen: asyncio.ALL_COMPLETED });
  console.log(results(done), pending.size, [...pending].filter((task) => task.cancelled()).length);
  try {
    await asyncio.wait(pending, { returnWhen: "NEVER" as never });
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
