import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  nothingUnawaited,
  peak,
  prints,
  printsAt,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Books all three at the same time", peak(callsOf("book", "/trip.ts"), 3)),
  check(
    "Leaves no task over",
    noTaskLeftBehind(),
    "When the boat fails, the bed is still being booked. Somebody must cancel it and wait until it is called off.",
  ),
  check(
    "Calls the rest off before it says so",
    all(printsAt([2.3, "bed: called off"], [2.3, "no trip: the boat is full"]), neverPrints("train: called off")),
    "The boat fails after two seconds, and calling the bed off takes 0.3. Only then is the trip really off.",
  ),
  check("Takes 2.3 seconds", takes(2.3)),
  inScenario("when all goes well", check("Tells what is booked", all(prints("booked: bus, hut"), takes(2)))),
  inScenario(
    "when it fails early",
    check(
      "Calls everything else off",
      all(
        printsAt([1.1, "plane: called off"]),
        printsAt([1.1, "car: called off"]),
        printsAt([1.1, "no trip: no visa"]),
        noTaskLeftBehind(),
      ),
    ),
  ),
);
