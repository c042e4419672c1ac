// JavaScript's own timers, clocks and microtasks beside tasks: all of them follow the program's clock.
import * as asyncio from "asyncio";

const at = () => asyncio.time.monotonic().toFixed(2);

async function main() {
  setTimeout(() => console.log(at(), "timeout"), 100);
  const interval = setInterval(() => console.log(at(), "interval", Math.round(performance.now())), 250);
  const never = setTimeout(() => console.log("never"), 5000);
  queueMicrotask(() => console.log(at(), "microtask"));
  setTimeout(() => console.log(at(), "timeout of nothing"));
  await asyncio.sleep(0.05);
  const began = Date.now();
  console.log(at(), "slept");
  await new Promise<void>((resolve) => setTimeout(resolve, 300));
  console.log(at(), "a promise", Date.now() - began, new Date().getTime() - began);
  asyncio.time.sleep(0.5);
  console.log(at(), "the thread was held: its timers are late");
  await asyncio.sleep(0.3);
  clearInterval(interval);
  clearTimeout(never);
  try {
    await asyncio.waitFor(new Promise(() => {}), 1);
  } catch (error) {
    console.log(at(), (error as Error).name);
  }
  const end = Date.now() + 200;
  while (Date.now() < end);
  console.log(at(), "busy");
  let flag = false;
  setTimeout(() => (flag = true), 200);
  while (!flag) await asyncio.sleep(0);
  console.log(at(), "polled");
  setTimeout(() => console.log(at(), "after the end"), 1000);
}

asyncio.run(main());
