import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  printsAt,
  printsInOrder,
  printsTimes,
  printsValue,
  takes,
  text,
  type Matcher,
} from "#grading";
import { printedLines, waitsIn } from "#record";

/** After the beans the third bed is begun; of that nothing is printed before it rains. */
const goesOnWithTheHerbs: Matcher = (run) =>
  waitsIn(run, "waterBed", "/garden.ts").length >= 3
    ? null
    : {
        about: "tasks",
        seen: text`After the trouble with the beans, no further bed was watered.`,
        expected: text`The herbs are next.`,
        hint: text`The error ended the loop. Catch it inside the loop, around the one bed.`,
      };

export default exercise(
  runsToTheEnd(),
  check("Opens the valve once, at the beginning", all(printsTimes("valve open"), printsAt([0, "valve open"]))),
  check(
    "Goes on after trouble with a bed",
    all(
      printsAt([1, "the roses are watered"], [1.5, "trouble with the beans: the hose has a knot"]),
      goesOnWithTheHerbs,
    ),
  ),
  check(
    "Waters no bed after the cancellation",
    neverPrints("the herbs are watered", "the melons are watered", /^trouble with the (?!beans)/),
    "The cancellation arrives as an exception at an await. Code that catches it and carries on has not stopped.",
  ),
  check(
    "Ends as cancelled",
    printsValue("the watering ", "was cancelled"),
    "A task counts as cancelled when the CancelledError leaves its coroutine. Let it through, or raise it again.",
  ),
  check(
    "Closes the valve once, at that moment",
    all(printsTimes("valve closed"), printsAt([2.5, "it rains"], [2.5, "valve closed"])),
    "The valve must be closed on every way out. Which block runs on every way out?",
  ),
  check("Stops at once", takes(2.5)),
  inScenario(
    "in a dry night",
    check(
      "Waters all beds whatever the trouble, closes the valve once, and ends as usual",
      all(
        printsInOrder(
          "tap open",
          "trouble with the leeks: no water",
          "the peas have water",
          "trouble with the tulips: a mole",
          "the vines have water",
          "tap closed",
          "ended as usual",
        ),
        printsTimes("tap open"),
        printsTimes("tap closed"),
      ),
      (run) =>
        !printedLines(run).includes("the vines have water") &&
        "Here the first and the third bed raise errors of different classes. Whatever class it is, the next bed follows.",
      "Here the watering is not cancelled. It ends with the list, and the valve must be closed then too.",
    ),
  ),
  inScenario(
    "when it rains at once",
    check(
      "Stops, closes the valve once, and ends as cancelled",
      all(
        printsTimes("tap open"),
        printsTimes("tap closed"),
        printsInOrder("tap open", "rain", "tap closed", "cancelled"),
        neverPrints(/^trouble/, /have water$/),
      ),
      "Here the cancellation comes while the first bed is being watered.",
    ),
  ),
);
