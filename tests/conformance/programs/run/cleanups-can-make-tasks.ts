import * as asyncio from "asyncio";

async function late(name: string) {
  console.log(name, "runs");
}

async function waitsForIt() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.createTask(late("what is waited for"));
  }
}

async function leavesIt() {
  try {
    await asyncio.sleep(10);
  } finally {
    asyncio.createTask(late("what is left"));
  }
}

async function main() {
  asyncio.createTask(leavesIt());
  asyncio.createTask(waitsForIt());
  await asyncio.sleep(0);
}

asyncio.run(main());
