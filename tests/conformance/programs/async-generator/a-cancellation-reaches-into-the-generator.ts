import * as asyncio from "asyncio";

async function* ticks() {
  try {
    for (;;) {
      await asyncio.sleep(1);
      yield "tick";
    }
  } finally {
    console.log("generator ends");
  }
}

async function consume() {
  for await (const tick of ticks()) {
    console.log(tick);
  }
}

async function main() {
  const task = asyncio.createTask(consume());
  await asyncio.sleep(2.5);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
