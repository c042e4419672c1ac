import * as asyncio from "asyncio";

const requests: [string, number][] = [
  ["sales report", 3.5],
  ["stock level", 0.5],
  ["price", 0.5],
];

async function handle(request: string, seconds: number) {
  console.log(`request: ${request}`);
  await asyncio.sleep(seconds);
  console.log(`answered: ${request}`);
}

async function main() {
  for (const [request, seconds] of requests) {
    await handle(request, seconds);
    await asyncio.sleep(1);
  }
  console.log("no more requests");
}

asyncio.run(main());
