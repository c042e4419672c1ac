import * as asyncio from "asyncio";

async function upload() {
  console.log("upload: connects");
  try {
    await asyncio.sleep(10);
    console.log("upload: complete");
  } finally {
    console.log("upload: closes its connection");
    await asyncio.sleep(0.5); // cleaning up may wait too
    console.log("upload: closed");
  }
}

async function main() {
  const task = asyncio.createTask(upload());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main: the upload was cancelled");
  }
}

asyncio.run(main());
