import * as asyncio from "asyncio";

async function job(name: string) {
  for (const step of [1, 2, 3]) {
    console.log(`${name}: step ${step}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(job("backup"), job("cleanup"));
  console.log("the jobs are done");
}

asyncio.run(main());
