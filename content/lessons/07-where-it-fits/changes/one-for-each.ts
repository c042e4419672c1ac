import * as asyncio from "asyncio";

const questions: [string, number][] = [
  ["berth plan", 3.5],
  ["tides", 0.5],
  ["weather", 0.5],
];

async function answer(question: string, seconds: number) {
  console.log(`asked for the ${question}`);
  await asyncio.sleep(seconds);
  console.log(`answered: ${question}`);
}

async function main() {
  for (const [question, seconds] of questions) {
    await answer(question, seconds);
    await asyncio.sleep(1);
  }
  console.log("the office closes");
}

asyncio.run(main());
