import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

const answers: Record<string, Answer> = {
  "a coroutine without any await": "stays",
  "asyncio.sleep(0)": "switches",
  "a coroutine that awaits a coroutine without any await":
    "stays",
  "a coroutine that awaits asyncio.sleep(0)": "switches",
};
answers["a new task"] = "switches";
answers["a task that is done"] = "stays";

async function main() {
  console.log("let us see");
  await experiment(answers);
}

asyncio.run(main());
