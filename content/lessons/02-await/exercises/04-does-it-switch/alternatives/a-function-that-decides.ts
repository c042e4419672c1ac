import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

const all = [
  "a coroutine without any await",
  "asyncio.sleep(0)",
  "a coroutine that awaits a coroutine without any await",
  "a coroutine that awaits asyncio.sleep(0)",
  "a new task",
  "a task that is done",
];

/** It switches where something is not there yet. */
function decide(what: string): Answer {
  const mustWait = /sleep|new task/.test(what);
  return mustWait ? "switches" : "stays";
}

const answers = Object.fromEntries(
  all.map((what) => [what, decide(what)]),
);

asyncio.run(experiment(answers));
