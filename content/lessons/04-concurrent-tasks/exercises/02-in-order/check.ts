import {
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  peak,
  prints,
  takes,
  type Hint,
} from "#grading";
import { printedLines } from "#record";

const COUNTED = /^\d+\. /;

/** The hint for a table whose lines are printed between those of the runners. */
const tooEarly: Hint = (run) => {
  const lines = printedLines(run);
  const first = lines.findIndex((line) => COUNTED.test(line));
  return (
    first >= 0 &&
    lines.slice(first).some((line) => !COUNTED.test(line)) &&
    "A line of the table was printed while runners were still under way. Wait for all of them, and then print."
  );
};

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
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
      "A list counts from 0, but in this table the first village is number 1.",
    (run) =>
      printedLines(run).some((line) => !/^(\d+\. |back from )/.test(line)) &&
      "Apart from what the runners say, the program prints only the table.",
    "The runners come back in an order of their own. Which list has the order of the arguments?",
  ),
  check("Takes as long as the longest trip", takes(2)),
  inScenario(
    "with another map",
    check(
      "All runners are under way at the same time",
      peak(callsOf("countPeople", "/map.ts"), 5),
      "This map has five villages. Send a runner to each village in the list.",
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
        "Nobody lives in Egg. But 0 is a number like any other, so its line belongs in the table.",
      "On this map the first village is the farthest away. Only the position in the list decides where it is in the table.",
    ),
  ),
  inScenario(
    "with another map",
    check(
      "Takes as long as the longest trip",
      takes(2.71),
      "On this map the longest trip takes 2.71 seconds. Wait for the runners themselves, and not for a fixed time.",
    ),
  ),
);
