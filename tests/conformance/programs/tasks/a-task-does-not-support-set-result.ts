import * as asyncio from "asyncio";

async function main() {
  const task: asyncio.Future<unknown> = asyncio.createTask(asyncio.sleep(1));
  try {
    task.setResult(1);
  } catch (error) {
    console.log(error);
  }
  try {
    task.setException(new asyncio.ValueError());
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
