// Breaks: All six answers | result is there
import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

/**
 * While this is awaited, does somebody else get a turn? Say
 * "switches" or "stays".
 */
const answers: Record<string, Answer> = {
  "a coroutine without any await": "stays",
  "asyncio.sleep(0)": "switches",
  "a coroutine that awaits a coroutine without any await":
    "stays",
  "a coroutine that awaits asyncio.sleep(0)": "switches",
  "a new task": "switches",
  "a task that is done": "switches",
};

asyncio.run(experiment(answers));
