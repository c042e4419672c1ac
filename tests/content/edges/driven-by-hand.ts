import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(0);
  } finally {
    await asyncio.sleep(0);
  }
}

const timer = asyncio.sleep(1);
try {
  timer.send(undefined);
} catch (error) {
  console.log((error as Error).message);
}

const coro = stubborn();
coro.send(undefined);
try {
  coro.close();
} catch (error) {
  console.log((error as Error).message);
}
