import * as asyncio from "asyncio";

export type Answer = "switches" | "stays" | "?";

export async function experiment(
  answers: Record<string, Answer>,
) {
  const right: Record<string, Answer> = {
    "a task that is done": "stays",
    "a new task": "switches",
    "a coroutine that awaits asyncio.sleep(0)": "switches",
    "a coroutine that awaits a coroutine without any await":
      "stays",
    "asyncio.sleep(0)": "switches",
    "a coroutine without any await": "stays",
  };
  for (const [what, happens] of Object.entries(right)) {
    await asyncio.sleep(0);
    console.log(
      answers[what] === happens
        ? `${what}: as you said`
        : `${what}: no`,
    );
  }
}
