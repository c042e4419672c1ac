import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log(name, "ends");
  }
}

async function parent() {
  try {
    await asyncio.gather(child("a"), child("b"));
  } finally {
    console.log("parent ends");
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
