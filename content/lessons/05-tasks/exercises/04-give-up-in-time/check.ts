import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsInOrder,
  takes,
} from "#grading";
import { printedLines } from "#record";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Asks all services at the same time", peak(callsOf("ask", "/weather.ts"), 4)),
  check(
    "Shows a forecast for each town, in the order of the list",
    printsInOrder("Lima: fog", "Oslo: snow (from yesterday)", "Atlantis: no such town", "Perth: wind (from yesterday)"),
    (run) =>
      printedLines(run).some((line) => line.startsWith("Lima: ") && line !== "Lima: fog") &&
      "Lima answered in time, but its answer is lost, because one limit around all requests ends all of them. Each service needs a limit of its own.",
    (run) =>
      printedLines(run).some((line) => line.startsWith("Atlantis: ") && line.endsWith("(from yesterday)")) &&
      "Atlantis answered in time, with an error of its own. Only a TimeoutError means that a service was too slow.",
    (run) =>
      printedLines(run)[1]?.startsWith("Atlantis: ") &&
      "The lines are printed as the services answer. Keep the answers, and print them when all have come, in the order of the list.",
    "Show quick answers as they are, replace slow ones by yesterday's, and do not treat an error as a timeout.",
  ),
  check(
    "Really stops asking after 1.5 seconds",
    all(printsAt([1.5, "no longer asking Oslo"]), printsAt([1.5, "no longer asking Perth"]), takes(1.5)),
    "A request that you no longer wait for must be cancelled, or it runs on in the background.",
  ),
  check("Leaves no task over", noTaskLeftBehind()),
  inScenario(
    "with other towns",
    runsToTheEnd(
      () =>
        "Here Gent answers with an error of another class. Whatever its class, its message is the answer, unless it is a TimeoutError.",
    ),
  ),
  inScenario("with other towns", check("Asks all services at the same time", peak(callsOf("ask", "/weather.ts"), 5))),
  inScenario(
    "with other towns",
    check(
      "Shows a forecast for each town, in the order of the list",
      all(
        printsInOrder(
          "Graz: 4 degrees (from yesterday)",
          "Bern: 0",
          "Lodz: 4 degrees (from yesterday)",
          "Gent: out of order",
          "Rome: 0",
        ),
        takes(1.5),
      ),
      (run) =>
        printedLines(run).some((line) => /^(Bern|Rome): (?!0$)/.test(line)) &&
        "Bern and Rome answer in time, with 0 degrees. That is an answer like any other.",
      "Here Bern answers after 1.47 seconds and Lodz after 1.53, and the error of Gent is of another class. Let the clock decide, not the name of the town.",
    ),
  ),
);
