import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  printsAt,
  printsValue,
  runsTasks,
  takes,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** Kettle and toaster are started at once, and nothing of them before the other is. */
function startsAtOnce(...machines: string[]): Matcher {
  return printsAt(...machines.map((machine): [number, string] => [0, `${machine} on`]));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Serves tea, toast and egg",
    printsValue("breakfast: ", "tea, toast and egg"),
    "The line names the tea first, then the toast, then the egg. What do the two tasks and `fry` return?",
  ),
  check(
    "Starts the kettle and the toaster at once",
    startsAtOnce("kettle", "toaster"),
    (run) => {
      const [first, second] = printedLines(run).filter((line) => /^(kettle|toaster) on$/.test(line));
      return (
        first === "toaster on" &&
        second === "kettle on" &&
        "Both are started at once, but the toaster comes first. Tasks start in the order in which they are created."
      );
    },
    "An await starts a machine and then waits for it. A task starts without making you wait.",
  ),
  check("Kettle and toaster are tasks of their own", all(runsTasks("boil", 1), runsTasks("toast", 1))),
  check(
    "The egg is fried by hand, while both are at work",
    all(printsAt([0, "pan on"], [1, "pan off"]), runsTasks("fry", 0)),
    "Await `fry` itself, after the machines have been started and before you wait for them.",
  ),
  check("Breakfast takes three seconds", takes(3)),
  inScenario(
    "in another kitchen",
    check(
      "Serves what the kitchen gives",
      all(startsAtOnce("samovar", "grill"), printsValue("breakfast: ", "chai, bread and rice")),
      "Print what `boil`, `toast` and `fry` return in this kitchen.",
    ),
  ),
  inScenario(
    "in another kitchen",
    check(
      "Takes as long as the slowest machine",
      takes(5.17),
      "Here the grill is the slowest, with 5.17 seconds. Await the tasks instead of sleeping for a fixed time.",
    ),
  ),
  inScenario(
    "with a slow pan",
    check(
      "Serves what the kitchen gives",
      all(startsAtOnce("kettle", "toaster"), printsValue("breakfast: ", "mate, rusk and omelette"), takes(4.1)),
      "Here both machines are done long before the pan. A task keeps its result until you ask for it.",
    ),
  ),
);
