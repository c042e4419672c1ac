import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  noTaskLeftBehind,
  nothingUnawaited,
  peak,
  printsAt,
  printsEachAt,
  takes,
  type Matcher,
} from "#grading";

/** Each of them is called off at this time, in any order. */
function calledOff(time: number, ...companies: string[]): Matcher {
  return printsEachAt(...companies.map((company): [number, string] => [time, `${company} is called off`]));
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Calls all companies at the same time", peak(callsOf("call", "/taxis.ts"), 3)),
  check(
    "Rides with the first who answers, at once",
    printsAt([1, "riding with Blue"]),
    "Blue answers after one second. Wait for the first task that is done, whichever it is.",
  ),
  check(
    "Nobody is left on the line",
    noTaskLeftBehind(),
    "When `main` ends, each call must be done: answered or called off. Cancel the others, and wait until they are through.",
  ),
  check(
    "Calls the others off, and waits until they know",
    all(calledOff(1.2, "Red", "Green"), printsAt([1.2, "on the way"])),
    "Cancelling is a request, and cleaning up takes 0.2 seconds. Go on when the cancelled tasks are done.",
  ),
  check("Takes 1.2 seconds", takes(1.2)),
  inScenario(
    "with other taxis",
    check(
      "Rides with the first and calls the others off",
      all(
        printsAt([0.5, "riding with Delta"]),
        calledOff(0.9, "Alpha", "Beta", "Gamma"),
        printsAt([0.9, "on the way"]),
        noTaskLeftBehind(),
        takes(0.9),
      ),
      "Here the last one in the list is the first to answer, and calling off takes 0.4 seconds.",
    ),
  ),
);
