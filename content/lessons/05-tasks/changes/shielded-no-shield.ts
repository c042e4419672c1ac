import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  console.log("the order is saved");
}

async function placeOrder() {
  const saving = asyncio.createTask(save());
  try {
    await saving;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log("cancelled while saving");
      await saving;
    }
    throw error;
  }
}

async function main() {
  const request = asyncio.createTask(placeOrder());
  await asyncio.sleep(1);
  request.cancel();
  await asyncio.wait([request]);
  if (request.cancelled()) {
    console.log("the request was cancelled");
  }
}

asyncio.run(main());
