import {
  all,
  callsOf,
  check,
  endsWell,
  endsWith,
  exercise,
  inScenario,
  neverPrints,
  nothingUnawaited,
  peak,
  printsAt,
  printsInOrder,
  takes,
  text,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** The error that ends the program is no excuse: what was scanned before is sorted first. */
const sortsBeforeTheError: Matcher = (run) => {
  const lines = printedLines(run);
  const missing = ["pen", "ink"].find((parcel) => !lines.includes(`sorting: ${parcel}`));
  if (missing === undefined) return null;
  return {
    about: "ending",
    seen: text`The parcel ${missing} was scanned before the error, and was not sorted.`,
    expected: text`Both parcels are sorted, and then the error ends the program.`,
    hint: text`The error is news like the parcels, and comes after them. Who has to wait for its turn?`,
    isCertain: true,
  };
};

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Sorts one parcel at a time", peak(callsOf("sort", "/depot.ts"), 1)),
  check(
    "Sorts them in the order in which they are scanned",
    printsInOrder("sorting: book", "sorting: lamp", "sorting: sofa", "sorting: desk"),
  ),
  check(
    "Sorts each parcel as soon as it can",
    printsAt([0.5, "sorting: book"], [1.5, "sorting: lamp"], [2.5, "sorting: sofa"], [4, "sorting: desk"]),
    "The book is scanned after half a second, and nothing else is being sorted then. What wakes the one who sorts?",
  ),
  check("Says that the belt is empty when the last parcel is sorted", printsAt([5, "the belt is empty"])),
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
      all(sortsBeforeTheError, neverPrints("the belt is empty"), endsWith("OSError", "the scanner is broken")),
      "Here the scanner calls `onEnd` with an error. Raise it when the parcels before it are sorted.",
    ),
  ),
);
