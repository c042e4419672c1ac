import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  prints,
  printsAt,
  printsValue,
  takes,
} from "#grading";
import { leftBehind } from "#record";

export default exercise(
  runsToTheEnd(),
  check(
    "No page is torn: the one that was begun is saved to its end",
    all(neverPrints(/: torn$/), printsAt([1, "Monday: saved"], [1.5, "time to sleep"], [2, "Tuesday: saved"])),
    (run) =>
      leftBehind(run).length > 0 &&
      `\`keep\` ended before its page did, and the end of the program interrupted the page. When the cancellation comes, \`keep\` must still wait for the page.${
        run.language === "python" ? " A CancelledError is not an Exception: `except Exception` does not catch it." : ""
      }`,
    "The cancellation must not reach the page. Put something between `keep` and `savePage`, and let `keep` wait for the page.",
  ),
  check(
    "No further page is begun",
    neverPrints("Wednesday: begun"),
    "The cancellation came while Tuesday was being saved. When that page is complete, `keep` stops.",
  ),
  check(
    "Ends as cancelled, when the page is saved",
    printsValue("the diary ", "was cancelled"),
    "The cancellation was kept away from the page, which is right. It must still leave `keep`: raise it again when the page is saved.",
  ),
  inScenario(
    "on a quiet evening",
    check(
      "Saves all pages, one after another",
      all(prints("page I", "page II", "ended as usual"), takes(1)),
      "On this evening nothing is cancelled. Each page takes half a second, and the second one is begun when the first one is saved.",
    ),
  ),
  inScenario(
    "with slow pages",
    check("Saves what was begun, and no more", prints("1 whole", "2 whole", "3 whole", "cancelled")),
  ),
  inScenario(
    "with the request on the last page",
    check(
      "Ends as cancelled, when the page is saved",
      prints("A saved", "B saved", "cancelled"),
      "Here the cancellation comes while the last page is being saved, so there is no next page to skip. `keep` ends as cancelled all the same.",
    ),
  ),
);
