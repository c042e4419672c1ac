import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  printsInOrder,
  printsTimes,
  text,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** This login is borrowed once, and given back once. */
function givesBack(name: string): Matcher {
  return all(printsTimes(`${name} borrowed`), printsTimes(`${name} given back`));
}

/** What leaves the second block and the third one comes out of them. */
const neverSwallows: Matcher = (run) => {
  const lines = printedLines(run);
  const error = lines.includes("came out: no order 404");
  const cancelled = lines.includes("cancelled: True");
  if (error && cancelled) return null;
  return {
    about: "output",
    seen: text`${error ? "The task of the third block did not end as cancelled." : "No error came out of the second block."}`,
    expected: text`The error comes out of the second block, and the task of the third one ends as cancelled.`,
    hint: text`A true result of the exit says that the error has been dealt with. Return nothing.`,
  };
};

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Borrows, then logs in, and the block works with the name",
    printsInOrder("ada borrowed", "ada logged in", "ada: order 101"),
    "What entering returns is what the block works with.",
  ),
  check("Lets errors and cancellations out of the block", neverSwallows),
  check(
    "Gives each login back, once, when its block is left",
    all(
      printsInOrder("ada given back", "bo borrowed", "bo given back", "cy borrowed", "cy given back"),
      givesBack("ada"),
      givesBack("bo"),
      givesBack("cy"),
    ),
    "The three blocks end in three ways. Leaving has to do the same for each of them, exactly once.",
  ),
  inScenario(
    "when logging in fails",
    check(
      "Gives back what was borrowed, and lets the error and the cancellation out",
      all(
        neverPrints(/in the block$/),
        printsInOrder("cy given back", "came out: the API is down"),
        printsInOrder("di given back", "cancelled: True"),
        givesBack("cy"),
        givesBack("di"),
      ),
      (run) =>
        printedLines(run).every((line) => !line.endsWith("given back")) &&
        "When entering fails, nobody calls the exit. What has been borrowed until then, entering gives back by itself.",
      "First the API is down, and `logIn` raises an error. Then the task is cancelled while it logs in. Both are ways out of entering.",
    ),
  ),
  inScenario(
    "with several at once",
    check(
      "Gives each its own login back",
      all(
        printsInOrder("bo worked 2 s", "bo given back", "ada worked 3 s", "ada given back", "both are done"),
        givesBack("ada"),
        givesBack("bo"),
      ),
      "Two blocks are open at the same time, and neither has to wait for the other. Each must remember its own name: what belongs to one block cannot be kept in a variable that all of them share.",
    ),
  ),
);
