import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  console.log("the recipe is saved");
}

async function closeBook() {
  const saving = asyncio.createTask(save());
  try {
    await saving;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log("asked to stop while saving");
      await saving;
    }
    throw error;
  }
}

async function main() {
  const closing = asyncio.createTask(closeBook());
  await asyncio.sleep(1);
  closing.cancel();
  await asyncio.wait([closing]);
  if (closing.cancelled()) {
    console.log("stopped");
  }
}

asyncio.run(main());
