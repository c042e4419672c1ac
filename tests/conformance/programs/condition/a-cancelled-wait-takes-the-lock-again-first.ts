import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  await asyncio.asyncWith(condition, async () => {
    try {
      await condition.wait();
    } finally {
      console.log("has the lock:", Number(condition.locked()), asyncio.getRunningLoop().time());
    }
  });
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(waiter(condition));
  await asyncio.sleep(0);
  await asyncio.asyncWith(condition, async () => {
    task.cancel();
    await asyncio.sleep(2);
    console.log("main lets go");
  });
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
