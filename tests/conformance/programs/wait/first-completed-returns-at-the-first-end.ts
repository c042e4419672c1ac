import * as asyncio from "asyncio";

async function main() {
  const tasks = [3, 1, 2].map((n) => asyncio.createTask(asyncio.sleep(n, n)));
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  console.log(
    [...done].map((task) => task.result()),
    pending.size,
  );
  for (const task of pending) task.cancel();
}

asyncio.run(main());
