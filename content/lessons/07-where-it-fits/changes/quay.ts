import * as asyncio from "asyncio";
import type { Queue } from "asyncio";

async function land(quay: Queue<string>) {
  for (const crate of ["cod", "eel", "sole", "bass"]) {
    await quay.put(crate);
    console.log(`${crate} on the quay`);
  }
}

async function carry(quay: Queue<string>) {
  while (true) {
    const crate = await quay.get();
    await asyncio.sleep(1);
    console.log(`${crate} in the store`);
    quay.taskDone();
  }
}

async function main() {
  const quay = new asyncio.Queue<string>();
  const carrying = asyncio.createTask(carry(quay));
  await land(quay);
  console.log("the boat leaves");
  await quay.join();
  console.log("the quay is empty");
  carrying.cancel();
}

asyncio.run(main());
