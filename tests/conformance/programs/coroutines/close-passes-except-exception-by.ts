import * as asyncio from "asyncio";

async function work() {
  try {
    try {
      await asyncio.sleep(0);
    } catch {
      console.log("never");
    }
    console.log("nor this");
  } finally {
    console.log("finally");
  }
}

async function stubborn() {
  try {
    await asyncio.sleep(0);
  } finally {
    await asyncio.sleep(0);
  }
}

async function block() {
  const manager = {
    async aenter() {},
    async aexit(error: unknown) {
      console.log("left by", (error as Error).name);
    },
  };
  await asyncio.asyncWith(manager, async () => {
    await asyncio.sleep(0);
  });
}

for (const fn of [work, block, stubborn]) {
  const coroutine = fn();
  coroutine.send(null);
  try {
    coroutine.close();
  } catch (error) {
    console.log(error);
  }
}
