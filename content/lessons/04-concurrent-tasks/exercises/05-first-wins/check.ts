import {
  all,
  callsOf,
  check,
  either,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsEachAt,
  printsTimes,
  printsValue,
  takes,
  type Matcher,
  runsToTheEnd,
} from "#grading";
import { printedLines } from "#record";

/** Each of them is called off at this time, in any order. */
function calledOff(time: number, ...companies: string[]): Matcher {
  return printsEachAt(...companies.map((company): [number, string] => [time, `${company} is called off`]));
}

/** Rides with this company, at this time, and with no other. */
function ridesWith(company: string, time: number): Matcher {
  return all(printsValue("riding with ", company), printsAt([time, `riding with ${company}`]));
}

function onTheWay(time: number): Matcher {
  return all(printsTimes("on the way"), printsAt([time, "on the way"]));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Calls all companies at the same time", peak(callsOf("call", "/taxis.ts"), 3)),
  check(
    "Rides with the first company that answers, at once",
    ridesWith("Blue", 1),
    "Blue answers after one second. Wait for the first task that is done, whichever it is, and ride with that company only.",
  ),
  check(
    "Leaves no call running",
    noTaskLeftBehind(),
    "When `main` ends, each call must be done: it was answered, or it was called off. Cancel the others, and wait until they are done.",
  ),
  check(
    "Calls the others off, and is on the way when that is done",
    all(calledOff(1.2, "Red", "Green"), onTheWay(1.2), takes(1.2)),
    (run) =>
      !printedLines(run).some((line) => line.endsWith("is called off")) &&
      "A call that you no longer need goes on until you cancel its task.",
    "Cancelling is only a request, and cleaning up takes 0.2 seconds. Wait until the cancelled tasks are done.",
  ),
  inScenario(
    "with other taxis",
    check(
      "Rides with the first company that answers, at once",
      ridesWith("Delta", 0.53),
      "Delta is the last company in the list, but it answers first, after 0.53 seconds.",
    ),
  ),
  inScenario(
    "with other taxis",
    check(
      "Calls the others off, and waits until that is done",
      all(calledOff(0.9, "Alpha", "Beta", "Gamma"), onTheWay(0.9), noTaskLeftBehind(), takes(0.9)),
      "Here it takes 0.37 seconds to call the others off. Wait for the cancelled tasks themselves, and not for a fixed time.",
    ),
  ),
  inScenario(
    "with a single taxi",
    runsToTheEnd(
      () =>
        "The list has only one company, so when that one has answered, no call is left to wait for. `asyncio.wait` of nothing is an error: check first.",
    ),
  ),
  inScenario(
    "with a single taxi",
    check("Rides with it, and is on the way at once", all(ridesWith("Solo", 0.7), onTheWay(0.7), takes(0.7))),
  ),
  inScenario(
    "with two answers at one moment",
    runsToTheEnd(
      () =>
        "Both companies answer at the same moment, so no call is left to wait for. `asyncio.wait` of nothing is an error: check first.",
    ),
  ),
  inScenario(
    "with two answers at one moment",
    check(
      "Rides with one of them",
      either(ridesWith("Amber", 1.3), ridesWith("Ivory", 1.3)),
      "Amber and Ivory answer at the same moment, so two tasks are done. You can ride with one of them only.",
    ),
  ),
  inScenario(
    "with two answers at one moment",
    check("Is on the way, and leaves no call running", all(either(onTheWay(1.3), onTheWay(1.5)), noTaskLeftBehind())),
  ),
  inScenario(
    "with nobody to call",
    check(
      "Rides with nobody, without an error",
      all(endsWell(), neverPrints(/^riding with/)),
      () => "The list of companies is empty. Check that before you wait for an answer.",
    ),
  ),
);
