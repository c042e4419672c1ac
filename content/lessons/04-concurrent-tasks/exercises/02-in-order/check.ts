import {
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  peak,
  prints,
  takes,
  type Hint,
} from "#grading";
import { printedLines } from "#record";

const COUNTED = /^\d+\. /;

/** What is told of a table whose lines stand between those of the runners. */
const tooEarly: Hint = (run) => {
  const lines = printedLines(run);
  const first = lines.findIndex((line) => COUNTED.test(line));
  return (
    first >= 0 &&
    lines.slice(first).some((line) => !COUNTED.test(line)) &&
    "A line of the table was printed while runners were still under way. Wait for all of them, then print."
  );
};

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("All runners are under way at the same time", peak(callsOf("countPeople", "/map.ts"), 4)),
  check(
    "Prints the table at the end, in the order of the map, and nothing else",
    prints(
      "back from Zell",
      "back from Mur",
      "back from Alm",
      "back from Brand",
      "1. Alm: 340",
      "2. Zell: 1200",
      "3. Brand: 85",
      "4. Mur: 610",
    ),
    tooEarly,
    (run) =>
      printedLines(run).some((line) => /^0\. /.test(line)) &&
      "Counting from 0 is the list's way. Here the first village is number 1.",
    (run) =>
      printedLines(run).some((line) => !/^(\d+\. |back from )/.test(line)) &&
      "Beside what the runners say, the program prints the table and nothing else.",
    "The runners come back in their own order. Which list has the order of the arguments?",
  ),
  check("Takes as long as the longest way", takes(2)),
  inScenario(
    "with another map",
    check(
      "All runners are under way at the same time",
      peak(callsOf("countPeople", "/map.ts"), 5),
      "On this map there are five villages. Send a runner to each one that the list holds.",
    ),
  ),
  inScenario(
    "with another map",
    check(
      "Keeps the order of the map",
      prints(
        "Egg is counted",
        "Hof is counted",
        "Au is counted",
        "Rieden is counted",
        "Tal is counted",
        "1. Tal: 12",
        "2. Au: 7",
        "3. Egg: 0",
        "4. Rieden: 7",
        "5. Hof: 31",
      ),
      tooEarly,
      (run) =>
        !printedLines(run).some((line) => line.includes(" Egg: ")) &&
        "Nobody lives in Egg. That is a number like any other, and its line belongs to the table.",
      "On this map the first village is the farthest away. Let the place in the list decide, and nothing else.",
    ),
  ),
  inScenario(
    "with another map",
    check(
      "Takes as long as the longest way",
      takes(2.71),
      "On this map the longest way takes 2.71 seconds. Let the last runner itself end the waiting.",
    ),
  ),
);
