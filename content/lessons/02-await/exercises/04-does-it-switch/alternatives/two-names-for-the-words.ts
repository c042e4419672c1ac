import * as asyncio from "asyncio";
import { experiment } from "./experiment";

const [SWITCHES, STAYS] = ["switches", "stays"] as const;

asyncio.run(
  experiment({
    "a coroutine without any await": STAYS,
    "asyncio.sleep(0)": SWITCHES,
    "a coroutine that awaits a coroutine without any await":
      STAYS,
    "a coroutine that awaits asyncio.sleep(0)": SWITCHES,
    "a new task": SWITCHES,
    "a task that is done": STAYS,
  }),
);
