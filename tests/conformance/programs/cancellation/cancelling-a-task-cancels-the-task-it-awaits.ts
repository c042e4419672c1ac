import * as asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("inner ends");
  }
}

async function outer(task: asyncio.Task<void>) {
  try {
    await task;
  } finally {
    console.log("outer ends");
  }
}

async function main() {
  const a = asyncio.createTask(inner());
  const b = asyncio.createTask(outer(a));
  await asyncio.sleep(1);
  b.cancel();
  await asyncio.wait([a, b]);
  console.log(Number(a.cancelled()), Number(b.cancelled()), a.cancelling(), b.cancelling());
}

asyncio.run(main());
