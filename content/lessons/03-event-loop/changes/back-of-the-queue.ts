import * as asyncio from "asyncio";

async function job(name: string, pauses: number) {
  console.log(`${name} begins`);
  for (let pause = 0; pause < pauses; pause += 1) {
    await asyncio.sleep(0);
  }
  console.log(`${name} ends`);
}

async function main() {
  await asyncio.gather(
    job("backup", 3),
    job("cleanup", 1),
    job("report", 10),
  );
}

asyncio.run(main());
