import * as asyncio from "asyncio";

const now = () => {
  const time = asyncio.getRunningLoop().time();
  return Number.isInteger(time) ? time.toFixed(1) : String(time);
};

async function work(name: string, limit: number, length: number) {
  try {
    await asyncio.asyncWith(asyncio.timeout(limit), async () => {
      await asyncio.sleep(length);
    });
    console.log(now(), name, "in time");
  } finally {
    console.log(now(), name, "left", asyncio.currentTask()!.cancelling());
  }
}

async function main() {
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (outer) => {
      outer.createTask(work("a", 1.5, 9));
      outer.createTask(work("b", 5, 9));
      await asyncio.asyncWith(asyncio.timeout(8), async () => {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (inner) => {
          inner.createTask(work("c", 9, 0.5));
          inner.createTask(work("d", 2.5, 2.25));
        });
      });
    });
  } catch (group) {
    console.log(now(), group, asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
