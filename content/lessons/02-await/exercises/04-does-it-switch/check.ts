import {
  answers,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  printsInOrder,
  type Check,
} from "#grading";

/** One answer: the experiment prints what happened, and what was said. */
function answer(what: string, right: "switches" | "stays", because: string): Check {
  const wrong = right === "stays" ? "switches" : "stays";
  const escaped = what.replace(/[()]/g, "\\$&");
  return check(
    `Right about ${what}`,
    answers({
      line: new RegExp(`^${escaped}: (?:\\w+; you said |(?=decide))(.*)$`),
      choices: ["switches", "stays"],
      right,
      expected: "An answer that agrees with what happens.",
      because: {
        [wrong]: because,
        "decide first":
          "Replace the question mark with your answer. Is there something to wait for, or is the result already there?",
      },
    }),
  );
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  answer(
    "a coroutine without any await",
    "stays",
    "Its body is run on the spot, from the first line to the return, because it never has to wait for anything.",
  ),
  answer(
    "asyncio.sleep(0)",
    "switches",
    "It waits for no time at all, but it always suspends once, because that is what it is for.",
  ),
  answer(
    "a coroutine that awaits a coroutine without any await",
    "stays",
    "However deeply they are nested, all of them run on the spot as long as none of them has to wait.",
  ),
  answer(
    "a coroutine that awaits asyncio.sleep(0)",
    "switches",
    "Look at the innermost await. When it suspends, every coroutine that is awaiting it is suspended too.",
  ),
  answer(
    "a new task",
    "switches",
    "A new task has not begun. The event loop has to run it first, and it also runs everything that was ready before.",
  ),
  answer(
    "a task that is done",
    "stays",
    "Its result is there, so there is nothing to wait for and no reason to yield control.",
  ),
  inScenario(
    "with the questions in another order",
    check(
      "Lets the experiment ask",
      printsInOrder(
        "a task that is done: as you said",
        "a new task: as you said",
        "a coroutine that awaits asyncio.sleep(0): as you said",
        "a coroutine that awaits a coroutine without any await: as you said",
        "asyncio.sleep(0): as you said",
        "a coroutine without any await: as you said",
      ),
      "Pass your answers to `experiment` and let it do the printing.",
    ),
  ),
);
