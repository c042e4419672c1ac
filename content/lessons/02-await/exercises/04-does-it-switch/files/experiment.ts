import * as asyncio from "asyncio";

export type Answer = "switches" | "stays" | "?";

/** Returns at once. */
async function quick() {
  return "ready";
}

/** Awaits what returns at once. */
async function quickInside() {
  return await quick();
}

/** Suspends one level further down. */
async function sleepInside() {
  await asyncio.sleep(0);
}

/** What is awaited, by the name it has in your answers. */
const cases: Record<string, () => PromiseLike<unknown>> = {
  "a coroutine without any await": () => quick(),
  "asyncio.sleep(0)": () => asyncio.sleep(0),
  "a coroutine that awaits a coroutine without any await": () =>
    quickInside(),
  "a coroutine that awaits asyncio.sleep(0)": () =>
    sleepInside(),
  "a new task": () => asyncio.createTask(quick()),
  "a task that is done": () => doneTask,
};

let doneTask: PromiseLike<unknown>;
let neighbourHadATurn = false;

async function neighbour() {
  neighbourHadATurn = true;
}

function verdict() {
  return neighbourHadATurn ? "switches" : "stays";
}

/**
 * Awaits each of the six while a neighbour is ready to run, and
 * says whether it had a turn.
 */
export async function experiment(
  answers: Record<string, Answer>,
) {
  doneTask = asyncio.createTask(quick());
  await doneTask;
  for (const [what, make] of Object.entries(cases)) {
    neighbourHadATurn = false;
    const waiting = asyncio.createTask(neighbour());
    await make();
    const answer = answers[what] ?? "?";
    console.log(
      `${what}: ${answer === "?" ? "decide first" : `${verdict()}; you said ${answer}`}`,
    );
    await waiting;
  }
}
