import * as asyncio from "asyncio";

const reason = (error: unknown) => (error as Error).message.split(">").at(-1);

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    group.createTask(asyncio.sleep(0));
  } catch (error) {
    console.log(reason(error));
  }
  await asyncio.asyncWith(group, async () => {});
  try {
    group.createTask(asyncio.sleep(0));
  } catch (error) {
    console.log(reason(error));
  }
  try {
    await asyncio.asyncWith(group, async () => {});
  } catch (error) {
    console.log(reason(error));
  }
}

asyncio.run(main());
