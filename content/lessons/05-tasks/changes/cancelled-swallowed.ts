import * as asyncio from "asyncio";

async function exportOrders() {
  console.log("file opened");
  try {
    await asyncio.sleep(3);
    console.log("export finished");
  } catch {
    console.log("cancellation ignored");
  } finally {
    console.log("file closed");
  }
}

async function main() {
  const exporting = asyncio.createTask(exportOrders());
  await asyncio.sleep(1);
  exporting.cancel();
  console.log("cancel was called");
  await asyncio.wait([exporting]);
  if (exporting.cancelled()) {
    console.log("the export was cancelled");
  }
}

asyncio.run(main());
