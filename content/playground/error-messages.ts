import * as asyncio from "asyncio";

async function work() {
  return "done";
}

async function fail() {
  throw new asyncio.ValueError("nobody looked");
}

async function main() {
  // 1. A loop runs already: await work() instead.
  const again = work();
  try {
    asyncio.run(again);
  } catch (error) {
    console.log((error as Error).message);
  }

  // 2. A coroutine runs once: call work() again.
  await again;
  try {
    await again;
  } catch (error) {
    console.log((error as Error).message);
  }

  // 3. Nobody awaits this call.
  work();

  // 4. Nobody asks this task how it ended.
  asyncio.createTask(fail());
  await asyncio.sleep(0);
}

// 5. Outside of a coroutine no loop runs yet.
try {
  asyncio.getRunningLoop();
} catch (error) {
  console.log((error as Error).message);
}

asyncio.run(main());
