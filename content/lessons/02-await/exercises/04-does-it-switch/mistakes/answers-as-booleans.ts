// Breaks: several | The answers are words
import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

/**
 * While this is awaited, does somebody else get a turn? Say
 * "switches" or "stays".
 */
const answers: Record<string, Answer> = {
  "a coroutine without any await": false,
  "asyncio.sleep(0)": true,
  "a coroutine that awaits a coroutine without any await": false,
  "a coroutine that awaits asyncio.sleep(0)": true,
  "a new task": true,
  "a task that is done": false,
};

asyncio.run(experiment(answers));
