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
  return `sang ${verses.length}`;
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
  return `${depth} is done`;
}

async function quiet() {
  return "";
}

async function lost(): Promise<string> {
  throw new RangeError("no such door");
}

const names = [
  "Eve’s song",
  "the family",
  "Fay’s song",
  "a quiet guest",
  "a lost guest",
  "the children",
  "the grandchildren",
];

export function evening(loop: EventLoop) {
  console.log("results of nobody:", loop.run().length);
  loop.spawn(singer("Eve", ["do", "re", "mi"]));
  loop.spawn(family(loop, 2));
  loop.spawn(singer("Fay", []));
  loop.spawn(quiet());
  loop.spawn(lost());
  const results = loop.run();
  for (const [index, name] of names.entries()) {
    const result = results[index];
    const text = result === "" ? "an empty text" : result;
    console.log(`${name}: ${text}`);
  }
}
