import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  endsWith,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  neverBlocks,
  peak,
  printsAt,
  takes,
  text,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** The error that ends the program is no excuse: what was scanned before is sorted first. */
const sortsBeforeTheError: Matcher = (run) => {
  const lines = printedLines(run);
  const missing = ["pen", "ink"].find((parcel) => !lines.includes(`sorting: ${parcel}`));
  if (missing === undefined && !lines.includes("the belt is empty")) return null;
  if (missing === undefined) {
    return {
      about: "ending",
      seen: text`The scanner ended with an error, and the program said that the belt is empty.`,
      expected: text`Both parcels are sorted, and then the error ends the program.`,
      hint: text`Nobody knows whether the belt is empty when the scanner is broken. Look at the error before you say so.`,
      isCertain: true,
    };
  }
  return {
    about: "ending",
    seen: text`The parcel ${missing} was scanned before the error, and was not sorted.`,
    expected: text`Both parcels are sorted, and then the error ends the program.`,
    hint: text`The error is news like the parcels, and comes after them. Who has to wait for its turn?`,
    isCertain: true,
  };
};

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
  check("Sorts one parcel at a time", peak(callsOf("sort", "/depot.ts"), 1)),
  check(
    "Sorts each parcel as soon as it can, in the order in which they are scanned",
    printsAt([0.5, "sorting: book"], [1.5, "sorting: lamp"], [2.5, "sorting: sofa"], [4, "sorting: desk"]),
    "The book is scanned after half a second, and nothing else is being sorted then. After it comes the lamp. What wakes the one who sorts, and what keeps the parcels in their order?",
  ),
  check(
    "Says that the belt is empty when the last parcel is sorted",
    printsAt([5.6, "the belt is empty"]),
    "The scanner ends at 5.6 seconds, when nothing is being sorted. Who waits then, and what wakes that task?",
  ),
  inScenario(
    "with a fast belt",
    check(
      "Sorts what is left when the scanner has ended",
      all(
        printsAt(
          [0.1317, "sorting: pen"],
          [1.1317, "sorting: ink"],
          [2.1317, "sorting: pad"],
          [3.1317, "the belt is empty"],
        ),
        takes(3.1317),
      ),
      "The scanner ends while the first parcel is being sorted, and two more wait.",
    ),
  ),
  inScenario(
    "when the scanner breaks",
    check(
      "Sorts what was scanned, and then lets the error out",
      all(sortsBeforeTheError, endsWith("OSError", "the scanner is broken")),
      "Here the scanner calls `onEnd` with an error. Raise it when the parcels before it are sorted.",
    ),
  ),
);
