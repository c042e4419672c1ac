import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function answerFrom(town: string) {
  try {
    return await asyncio.asyncWith(asyncio.timeout(1.5), () =>
      ask(town),
    );
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      return `${yesterday(town)} (from yesterday)`;
    }
    return (error as Error).message;
  }
}

async function main() {
  const answers: asyncio.Task<string>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (board) => {
      for (const town of towns) {
        answers.push(board.createTask(answerFrom(town)));
      }
    },
  );
  towns.forEach((town, index) =>
    console.log(`${town}: ${answers[index]!.result()}`),
  );
}

asyncio.run(main());
