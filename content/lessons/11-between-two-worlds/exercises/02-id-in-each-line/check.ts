import {
  all,
  check,
  code,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  printsAt,
  printsEach,
  quote,
  text,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** What begins these lines is the same: what stood there before a request stands there after it. */
function beginAlike(first: string, ...others: string[]): Matcher {
  return (run) => {
    const lines = printedLines(run);
    const lineOf = (end: string) => lines.find((line) => line.endsWith(end));
    const missing = [first, ...others].find((end) => lineOf(end) === undefined);
    if (missing !== undefined) {
      return {
        about: "output",
        seen: text`No line that ends with ${quote(missing)} was logged.`,
        expected: text`The office logs ${quote(missing)}.`,
        hint: text`Does ${code("log")} print every line, and does an error of a request still come out of ${code("handle")}?`,
        isCertain: true,
      };
    }
    const before = lineOf(first)!;
    const start = before.slice(0, -first.length);
    const changed = others.map((end) => lineOf(end)!).find((line, index) => line !== start + others[index]!);
    if (changed === undefined) return null;
    return {
      about: "output",
      seen: text`Before the request the office logged ${quote(before)}, and after it ${quote(changed)}.`,
      expected: text`Lines that are logged before and after a request begin alike.`,
      hint: text`The request is awaited directly, so it shares a context with the office. What it sets, it has to take back.`,
    };
  };
}

const handlesBothAtOnce: Matcher = (run) => {
  const lines = printedLines(run);
  const lamp = lines.findIndex((line) => line.endsWith("looking for the lamp"));
  const book = lines.findIndex((line) => line.endsWith("found the book"));
  if (lamp >= 0 && book >= 0 && lamp < book) return null;
  return {
    about: "output",
    seen: text`The lamp was not looked for before the book was found.`,
    expected: text`The second request begins while the first one is being handled.`,
    hint: text`What makes the second request wait for the first?`,
    isCertain: true,
  };
};

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Begins lines of no request with [-]",
    printsAt([0, "[-] open"]),
    "Before the first request nothing has been set. Where can a value for that case be given?",
  ),
  check("Handles the requests at the same time", handlesBothAtOnce),
  check(
    "Begins each line of a request with its number",
    printsEach(
      "[1] begin",
      "[1] looking for the book",
      "[1] found the book",
      "[1] end",
      "[2] begin",
      "[2] looking for the lamp",
      "[2] found the lamp",
      "[2] end",
    ),
    "The book is looked for and found in two tasks, with the lamp in between. What follows a request through all of that?",
  ),
  check("Goes back to the number from before", beginAlike("open", "one more", "closed")),
  inScenario(
    "when one fails",
    check(
      "Goes back after an error too, and numbers the others",
      all(
        printsEach("[7] looking for the boat", "[8] found the rope", "[9] found the nail"),
        beginAlike("before", "no boat in the yard", "after"),
      ),
      "The request for the boat ends with an error. Going back has to happen on that way out as well.",
    ),
  ),
  inScenario(
    "with a request inside another",
    check(
      "Goes back to the number of the outer request",
      printsEach(
        "[4] looking for the set",
        "[5] looking for the pot",
        "[5] found the pot",
        "[6] looking for the lid",
        "[6] found the lid",
        "[4] found the set",
        "[4] end",
        "[-] closed",
      ),
      "Here a request for a set awaits two further requests. The number from before is then that of the outer request, and not `-`. The token that `set` returns knows it.",
    ),
  ),
);
