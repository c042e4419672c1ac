import * as asyncio from "asyncio";
import type { Coroutine } from "asyncio";

/** What you write. */
export interface EventLoop {
  spawn(work: Coroutine<string>): void;
  run(): string[];
}

async function guest(name: string, dances: number) {
  for (let dance = 1; dance <= dances; dance += 1) {
    console.log(`${name}: dance ${dance}`);
    await asyncio.sleep(0);
  }
  return `${name} goes home`;
}

async function clumsyGuest(name: string): Promise<string> {
  console.log(`${name}: one step`);
  throw new Error(`${name} has hurt a foot`);
}

async function host(loop: EventLoop) {
  console.log("host: opens the door once more");
  loop.spawn(guest("Cy", 1));
  await asyncio.sleep(0);
  console.log("host: serves tea");
  return "the host is tired";
}

/** One evening on your loop. */
export function evening(loop: EventLoop) {
  loop.spawn(host(loop));
  loop.spawn(guest("Ada", 2));
  loop.spawn(clumsyGuest("Dot"));
  loop.spawn(guest("Bo", 1));
  console.log("everybody is here");
  for (const result of loop.run()) {
    console.log(result);
  }
}
