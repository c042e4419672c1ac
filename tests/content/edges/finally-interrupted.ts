import * as asyncio from "asyncio";

async function exportOrders() {
  try {
    await asyncio.sleep(5);
  } finally {
    console.log("closing the file");
    await asyncio.sleep(2);
    console.log("never printed");
  }
}

async function main() {
  const exporting = asyncio.createTask(exportOrders());
  await asyncio.sleep(1);
  exporting.cancel();
  await asyncio.sleep(1);
  exporting.cancel();
  await asyncio.wait([exporting]);
  console.log("cancelled twice");
}

asyncio.run(main());
