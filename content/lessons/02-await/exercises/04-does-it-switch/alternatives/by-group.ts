import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

const answers: Record<string, Answer> = {};

function say(answer: Answer, ...things: string[]) {
  for (const thing of things) {
    answers[thing] = answer;
  }
}

say(
  "stays",
  "a coroutine without any await",
  "a coroutine that awaits a coroutine without any await",
  "a task that is done",
);
say(
  "switches",
  "asyncio.sleep(0)",
  "a coroutine that awaits asyncio.sleep(0)",
  "a new task",
);

asyncio.run(experiment(answers));
