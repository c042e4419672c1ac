import { check, endsWell, exercise, inScenario, neverBlocks, nothingUnawaited, prints, takes } from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Gives the thread back while it waits", neverBlocks()),
  check(
    "Asks for the town, then for the way there, and says how long it took",
    prints("where does Ada live?", "which way leads to Lund?", "over the bridge to Lund", "found in 2.5 s"),
  ),
  check("Takes the sum of the two waits", takes(2.5)),
  inScenario(
    "with another atlas",
    check(
      "Takes town, way and time from what happens",
      prints("looking for Ada", "looking for Oulu", "along the coast to Oulu", "found in 3.9 s"),
      "In this atlas Ada lives in Oulu, and the answers take 0.7 and 3.2 seconds. Nothing may be known in advance.",
    ),
  ),
);
