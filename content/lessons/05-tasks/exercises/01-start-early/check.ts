import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  printsAt,
  printsValue,
  runsTasks,
  takes,
  type Matcher,
} from "#grading";

/** Kettle and toaster are started at once, and nothing of them before the other is. */
function startsAtOnce(...machines: string[]): Matcher {
  return printsAt(...machines.map((machine): [number, string] => [0, `${machine} on`]));
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Serves tea, toast and egg", printsValue("breakfast: ", "tea, toast and egg")),
  check(
    "Starts the kettle and the toaster at once",
    startsAtOnce("kettle", "toaster"),
    "Awaiting starts a machine and then waits for it. A task starts without making you wait.",
  ),
  check("Kettle and toaster are tasks of their own", all(runsTasks("boil", 1), runsTasks("toast", 1))),
  check(
    "The egg is fried by hand, while both are at work",
    all(printsAt([0, "pan on"], [1, "pan off"]), runsTasks("fry", 0)),
    "Await `fry` itself, after the machines have been started and before you wait for them.",
  ),
  check("Breakfast takes three seconds", takes(3)),
  inScenario(
    "in another kitchen",
    check(
      "Takes as long as the slowest machine",
      all(startsAtOnce("samovar", "grill"), printsValue("breakfast: ", "chai, bread and rice"), takes(5)),
      "Here the grill is the slowest. Take from the kitchen what `boil`, `toast` and `fry` give.",
    ),
  ),
);
