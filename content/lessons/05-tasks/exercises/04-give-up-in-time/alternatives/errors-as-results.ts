import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

const PATIENCE = 1.5;

function line(town: string, answer: string | Error) {
  if (answer instanceof asyncio.TimeoutError) {
    return `${town}: ${yesterday(town)} (from yesterday)`;
  }
  const text =
    answer instanceof Error ? answer.message : answer;
  return `${town}: ${text}`;
}

async function main() {
  const answers = await asyncio.gather(
    ...towns.map((town) =>
      asyncio.waitFor(ask(town), PATIENCE),
    ),
    { returnExceptions: true },
  );
  for (const [index, town] of towns.entries()) {
    console.log(line(town, answers[index] as string | Error));
  }
}

asyncio.run(main());
