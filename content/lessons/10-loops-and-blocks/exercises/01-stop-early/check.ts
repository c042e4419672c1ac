import {
  all,
  awaitsEveryCoroutine,
  callsOf,
  check,
  runsToTheEnd,
  endsWith,
  exercise,
  inScenario,
  neverPrints,
  peak,
  printsInOrder,
  printsTimes,
  text,
  type Matcher,
} from "#grading";
import { leftBehind, printedLines, type RunRecord } from "#record";

/** Asks for these pages in this order, and for no others. */
function asksFor(...pages: number[]): Matcher {
  return all(
    printsInOrder(...pages.map((page) => `page ${page}`)),
    neverPrints(new RegExp(`^page (?!(?:${pages.join("|")})$)`)),
  );
}

const closesAtOnce = "`break` only leaves the loop. Who awaits `aclose` of the generator, before `goodbye` is printed?";

function isNeverClosed(run: RunRecord): string | false {
  if (leftBehind(run).some(({ coroutine }) => /(^|\.)close$/.test(coroutine))) {
    return "The connection is closed by a task that nobody waits for, and `asyncio.run` cancels it. Await the closing itself.";
  }
  return (
    !printedLines(run).includes("connection closed") &&
    "The connection was never closed. Put the closing where it runs on every way out of the generator."
  );
}

/** The error that ends the program is no excuse: the connection is closed before. */
const closesBeforeTheError: Matcher = (run) => {
  const closed = printedLines(run).filter((line) => line === "connection closed").length;
  if (closed === 1) return null;
  return {
    about: "ending",
    seen: text`The error of page 2 ended the program, and the connection was ${closed === 0 ? "never closed" : "closed more than once"}.`,
    expected: text`The connection is closed once, and then the error ends the program.`,
    hint: text`The error comes out of the call for the page. Something has to run on that way out, too.`,
    isCertain: true,
  };
};

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Asks for one page after the other", peak(callsOf("page", "/shop.ts"), 1)),
  check(
    "Asks for two pages, because the order is on the second",
    asksFor(1, 2),
    "Each page is asked for when its first order is needed. After the order is found, nothing more is needed.",
  ),
  check("Tells the place of the order", printsInOrder("C9 is number 3", "goodbye")),
  check(
    "Closes the connection once, before it says goodbye",
    all(printsTimes("connection closed"), printsInOrder("connection closed", "goodbye")),
    isNeverClosed,
    closesAtOnce,
  ),
  inScenario(
    "without such an order",
    check(
      "Says so, and closes the connection",
      all(asksFor(1, 2, 3), printsInOrder("connection closed", "goodbye"), printsTimes("there is no Z1")),
      isNeverClosed,
      "The third page is empty, so there are no more. The way out is the end of the loop, and everything has to be closed there too.",
    ),
  ),
  inScenario(
    "on the first page",
    check(
      "Asks for one page only, and closes the connection",
      all(
        asksFor(1),
        printsInOrder("connection closed", "goodbye"),
        printsTimes("Q8 is number 2"),
        printsTimes("connection closed"),
      ),
      isNeverClosed,
    ),
  ),
  inScenario(
    "when a page fails",
    check(
      "Closes the connection and lets the error out",
      all(closesBeforeTheError, endsWith("OSError", "page 2 is damaged")),
      "The error comes out of `page`, inside the generator. The connection is closed on the way out, and the error has to go on.",
    ),
  ),
);
