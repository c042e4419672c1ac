import * as asyncio from "asyncio";

async function job(name: string, steps: number) {
  for (let step = 1; step <= steps; step += 1) {
    console.log(`${name}: step ${step}`);
    await asyncio.sleep(0);
  }
}

const ready = [
  job("backup", 1),
  job("cleanup", 3),
  job("report", 2),
];
while (ready.length > 0) {
  const work = ready.shift()!;
  const pushed = work.send(undefined);
  if (pushed.done) {
    console.log(`done, ${ready.length} left`);
  } else {
    ready.unshift(work);
  }
}
