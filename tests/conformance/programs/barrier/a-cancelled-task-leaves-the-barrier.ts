import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function arrive(barrier: asyncio.Barrier, name: string) {
  try {
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, "is cancelled");
    throw error;
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const first = asyncio.createTask(arrive(barrier, "first"));
  await asyncio.sleep(0);
  console.log(barrier.nWaiting);
  first.cancel();
  await asyncio.wait([first]);
  console.log(barrier.nWaiting);
  await asyncio.gather(arrive(barrier, "second"), arrive(barrier, "third"));
  await barrier.abort();
  console.log(barrier.nWaiting, truth(barrier.broken));
  await barrier.reset();
  console.log(barrier.nWaiting, truth(barrier.broken));
}

asyncio.run(main());
