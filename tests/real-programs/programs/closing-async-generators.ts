import * as asyncio from "asyncio";

async function* numbers(name: string) {
  try {
    for (let n = 0; n < 5; n++) {
      yield n;
      await asyncio.sleep(0.01);
    }
  } finally {
    console.log("closing", name);
    await asyncio.sleep(0.05);
    console.log("closed", name);
  }
}

class Box {
  async *aiter() {
    try {
      yield 1;
      yield 2;
    } finally {
      console.log("box closed");
    }
  }
}

async function first(name: string) {
  for await (const n of numbers(name)) {
    if (n === 2) return n;
  }
}

async function* outer() {
  for await (const n of numbers("inner")) yield n;
}

async function main() {
  for await (const n of numbers("a")) {
    console.log("a", n);
    if (n === 1) break;
  }
  console.log("after a");
  await asyncio.sleep(0);
  console.log("after a turn");
  await asyncio.sleep(0.1);
  console.log(await first("b"));
  await asyncio.sleep(0.1);
  const box = new Box();
  for await (const n of box) break;
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  const kept = numbers("kept");
  for await (const n of kept) break;
  console.log("kept is open");
  for await (const n of kept) {
    console.log("kept", n);
    break;
  }
  await kept.aclose();
  try {
    for await (const n of numbers("c")) throw new Error("out");
  } catch (error) {
    console.log("caught", (error as Error).message);
  }
  await asyncio.sleep(0.1);
  for await (const n of outer()) break;
  await asyncio.sleep(0.2);
  all: for (let i = 0; i < 2; i++) {
    inner: for await (const a of numbers(`l${i}`)) {
      if (a === 0) continue inner;
      continue all;
    }
  }
  console.log(asyncio.allTasks().size);
  for await (const n of numbers("last")) break;
  console.log("end");
}

asyncio.run(main());
