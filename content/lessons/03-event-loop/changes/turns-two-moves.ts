import * as asyncio from "asyncio";

async function job(name: string, atOnce: number) {
  for (const step of [1, 2, 3]) {
    console.log(`${name}: step ${step}`);
    if (step % atOnce === 0) await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(
    job("backup", 2),
    job("cleanup", 1),
    job("report", 1),
  );
  console.log("the jobs are done");
}

asyncio.run(main());
