import {
  all,
  check,
  endsWell,
  exercise,
  givesTurnsAway,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Computes every orbit", printsValue("sum of all orbits: ", "5490")),
  check(
    "Never keeps the thread for longer than 0.1 seconds",
    neverBlocks(0.1),
    "Each orbit takes 0.02 seconds, so five of them fill a turn. Give the turn away with an await that suspends.",
  ),
  check(
    "Gives the turn away no more than 15 times",
    givesTurnsAway({ atMost: 15 }),
    "Five orbits fit into one turn. Count them, and give the turn away after every fifth.",
  ),
  check(
    "Takes as long as the computing, and no longer",
    takes(1.2),
    (run) => run.elapsed > 1.2 && "Giving the turn away takes no time: `asyncio.sleep(0)`. A longer sleep is a pause.",
  ),
  inScenario(
    "under another sky",
    check(
      "Computes every orbit, in turns",
      all(printsValue("sum of all orbits: ", "529"), neverBlocks(0.1), takes(0.46)),
      "Here are 23 asteroids. Take them from the list, and leave the orbits to the function `orbit`.",
    ),
  ),
);
