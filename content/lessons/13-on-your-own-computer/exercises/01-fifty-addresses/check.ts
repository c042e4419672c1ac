import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  leavesNoPlaceFree,
  neverBlocks,
  neverMoreThan,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  printsBetween,
  printsEach,
  printsEachAt,
  printsNoMore,
  printsTimes,
  retries,
  takes,
  timesOut,
  runsToTheEnd,
} from "#grading";
import { printedLines } from "#record";

const requests = callsOf("fetch", "/web.ts");
const failed = ["no answer from ", "hung up on "];

const PAGES = Array.from({ length: 50 }, (_, index) => {
  const number = index + 1;
  const address = `page-${String(number).padStart(2, "0")}.example`;
  const isThere = number !== 7 && number !== 44;
  return { address, line: `${address}: ${isThere ? `${number * 100} bytes` : "failed"}` };
});
const fifty = {
  sent: "asking ",
  failed,
  addresses: PAGES.map(({ address }) => address),
  tries: 3,
  pause: 0.5,
};

const few = {
  sent: "asking ",
  failed,
  addresses: ["elm.example", "oak.example", "ash.example", "fir.example", "yew.example"],
  tries: 2,
  pause: 0.5,
};

export default exercise(
  runsToTheEnd(
    "Which failure of a request was not caught? There are two kinds: a NetworkError, and the TimeoutError of your own time limit.",
  ),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
  check("At most five requests are under way at once", neverMoreThan(requests, 5)),
  check(
    "Gives each request its time, and no more",
    timesOut(1, { sent: "asking ", ended: "hung up on ", goodbye: 0.25 }),
  ),
  check("Asks again after a failure", retries(fifty)),
  check("Leaves no place free", leavesNoPlaceFree(5, requests, fifty)),
  check("Prints the result of each address once", printsEach(...PAGES.map(({ line }) => line))),
  check(
    "Ends with the number of pages",
    all(printsTimes("done: 48 of 50 fetched"), noTaskLeftBehind()),
    "Two of the fifty addresses fail. When the last result is known, that line is printed, and nothing goes on.",
  ),
  inScenario(
    "with a few addresses",
    check(
      "Prints each result as soon as it is known",
      all(
        retries(few),
        printsEachAt(
          [0.5, "elm.example: 300 bytes"],
          [1.5, "yew.example: 0 bytes"],
          [1.75, "fir.example: 40 bytes"],
          [2, "ash.example: 75 bytes"],
          [3, "oak.example: failed"],
          [3, "done: 4 of 5 fetched"],
        ),
        takes(3),
      ),
      "Here are five addresses, two places and two tries. A page may have no bytes at all and is a page nevertheless. Take the numbers from `settings.ts`.",
    ),
  ),
  inScenario(
    "when it is stopped",
    check(
      "Stops cleanly",
      all(
        printsTimes("^C"),
        printsNoMore(/^asking /, "^C"),
        printsBetween(
          "^C",
          /^stopped: /,
          "hung up on eva.example",
          "hung up on finn.example",
          "hung up on gil.example",
        ),
        printsEachAt([2.5, "stopped: 3 of 8 fetched"]),
        takes(2.5),
        noTaskLeftBehind(),
      ),
      (run) =>
        !printedLines(run).includes("^C") &&
        "`onCtrlC` was never called. Give it the function that is to be called on Ctrl-C, as soon as the tasks are there.",
      "Ctrl-C comes at 2.25 seconds. Three requests are under way, one address pauses, and one waits for a place. Hanging up takes a quarter of a second.",
    ),
  ),
  inScenario(
    "with no address",
    check(
      "Works without addresses",
      all(endsWell(), printsTimes("done: 0 of 0 fetched"), noTaskLeftBehind()),
      "Here the list is empty. `asyncio.wait` wants at least one task, and `gather` wants none.",
    ),
  ),
);
