// Breaks: It works for other towns | an answer like any other
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function answerOf(town: string) {
  try {
    return await asyncio.waitFor(ask(town), 1.5);
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) return null;
    return (error as Error).message;
  }
}

async function main() {
  const answers = await asyncio.gather(...towns.map(answerOf));
  towns.forEach((town, index) => {
    const old = `${yesterday(town)} (from yesterday)`;
    console.log(`${town}: ${answers[index] || old}`);
  });
}

asyncio.run(main());
