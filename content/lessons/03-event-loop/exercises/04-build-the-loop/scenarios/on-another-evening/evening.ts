import * as asyncio from "asyncio";
import type { Coroutine } from "asyncio";

export interface EventLoop {
  spawn(work: Coroutine<string>): void;
  run(): string[];
}

async function singer(name: string, verses: string[]) {
  for (const verse of verses) {
    console.log(`${name} sings ${verse}`);
    await asyncio.sleep(0);
  }
  return `${name} sang ${verses.length}`;
}

async function family(loop: EventLoop, depth: number) {
  console.log(`family ${depth}`);
  if (depth > 0) {
    loop.spawn(family(loop, depth - 1));
  }
  await asyncio.sleep(0);
  if (depth === 1) {
    throw new Error("lost the tune");
  }
  return `family ${depth} is done`;
}

export function evening(loop: EventLoop) {
  console.log(loop.run().length);
  loop.spawn(singer("Eve", ["do", "re", "mi"]));
  loop.spawn(family(loop, 2));
  loop.spawn(singer("Fay", []));
  console.log(loop.run().join(", "));
}
