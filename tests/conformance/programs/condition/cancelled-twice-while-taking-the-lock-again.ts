import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function wait(condition: asyncio.Condition) {
  await asyncio.asyncWith(condition, async () => {
    try {
      await condition.wait();
    } catch (error) {
      console.log("cancelled by", (error as Error).message, "at", truth(asyncio.getRunningLoop().time() === 2));
      throw error;
    }
  });
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(wait(condition));
  await asyncio.sleep(0);
  await condition.acquire();
  condition.notify();
  await asyncio.sleep(1);
  task.cancel("first");
  await asyncio.sleep(1);
  task.cancel("second");
  condition.release();
  await asyncio.wait([task]);
  console.log(truth(task.cancelled()), task.cancelling(), truth(condition.locked()));
}

asyncio.run(main());
