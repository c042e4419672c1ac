import {
  all,
  callsOf,
  check,
  either,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsEachAt,
  printsValue,
  takes,
  type Matcher,
} from "#grading";
import { printedLines } from "#record";

/** Says, once and at this time, that there is no trip and why, and nothing of a booked one. */
function saysNoTrip(time: number, why: string): Matcher {
  return all(printsValue("no trip: ", why), printsAt([time, `no trip: ${why}`]), neverPrints(/^booked: /));
}

/** Each of them is called off at this time, and nothing else is. */
function calledOff(time: number, ...needs: string[]): Matcher {
  return all(
    printsEachAt(...needs.map((need): [number, string] => [time, `${need}: called off`])),
    neverPrints(new RegExp(`^(?!(${needs.join("|")}): ).*: called off$`)),
  );
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Books all three at the same time", peak(callsOf("book", "/trip.ts"), 3)),
  check(
    "Leaves no task over",
    noTaskLeftBehind(),
    "When the boat fails, the bed is still being booked. Cancel it, and wait until it is called off.",
  ),
  check(
    "Calls the rest off, and only then says that there is no trip",
    all(calledOff(2.3, "bed"), saysNoTrip(2.3, "the boat is full"), takes(2.3)),
    (run) =>
      printedLines(run).some((line) => line.startsWith("booked: ")) &&
      "The trip is off, so the line `booked: …` must not be printed. Print it only when no error has left the group.",
    (run) =>
      !printedLines(run).some((line) => line.endsWith(": called off")) &&
      "When the boat fails, nothing cancels the bed: it is booked to the end. Which tool cancels the others when one fails?",
    "The boat fails after two seconds, and calling the bed off takes 0.3. Only then is the trip really off.",
  ),
  inScenario(
    "when all goes well",
    check(
      "Says what is booked, once and in the order of the list",
      all(
        printsValue("booked: ", "bus, hut, guide"),
        printsAt([2.1, "booked: bus, hut, guide"]),
        neverPrints(/^no trip/),
        takes(2.1),
      ),
      "Here all bookings succeed, in a different order from the list, and the last one after 2.1 seconds.",
    ),
  ),
  inScenario(
    "when it fails early",
    runsToTheEnd((run) =>
      run.language === "python"
        ? "Here the error is no ValueError. Whatever its class, the trip is off: `except* Exception` catches every error of a group."
        : "Here the error is no ValueError. Whatever its class, the trip is off.",
    ),
  ),
  inScenario(
    "when it fails early",
    check(
      "Calls the rest off, and only then says that there is no trip",
      all(calledOff(1.13, "plane", "car"), saysNoTrip(1.13, "no visa"), noTaskLeftBehind()),
      "Here the visa fails after 0.53 seconds, and calling the others off takes 0.6.",
    ),
  ),
  inScenario(
    "when two fail at once",
    check(
      "Says once that there is no trip",
      either(saysNoTrip(1.7, "no seats"), saysNoTrip(1.7, "no beds")),
      "Here the first and the last booking fail at the same moment, so the group holds two errors. One line, with one of them, is enough.",
    ),
  ),
);
