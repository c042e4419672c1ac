import {
  all,
  check,
  endsWell,
  exercise,
  givesTurnsAway,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  printsFrom,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Turns the telescope meanwhile",
    printsFrom("followTheSky", ["turned"], "/sky.ts"),
    "`followTheSky` runs beside the computing, in a task of its own: `main` makes that task before anything is computed, and cancels it at the end.",
  ),
  check(
    "Computes every orbit",
    printsValue("sum of all orbits: ", "5490"),
    "It is the sum of what `orbit` gives for each asteroid of the list, whatever turn it was computed in.",
  ),
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
    (run) =>
      run.elapsed < 1.2 &&
      run.jobs.length > 1 &&
      "Several threads computed at the same time. Here one thread computes one orbit after the other, and shares its time with the telescope.",
    (run) =>
      run.elapsed < 1.2 &&
      "Each call of `orbit` takes 0.02 seconds, and there are 60 of them. Let `orbit` compute every one.",
    (run) => run.elapsed > 1.2 && "Giving the turn away takes no time: `asyncio.sleep(0)`. A longer sleep is a pause.",
  ),
  inScenario(
    "under another sky",
    check(
      "Computes every orbit",
      all(printsValue("sum of all orbits: ", "1311"), takes(0.46)),
      "Here are 23 asteroids. Take them from the list, and leave the orbits to the function `orbit`.",
    ),
  ),
  inScenario(
    "under another sky",
    check(
      "Gives the turn away no more than 15 times",
      givesTurnsAway({ atMost: 15 }),
      "Here are 23 asteroids, and five orbits fill a turn all the same: how many fit into one does not depend on the length of the list.",
    ),
  ),
  inScenario(
    "under another sky",
    check(
      "Never keeps the thread for longer than 0.1 seconds",
      neverBlocks(0.1),
      "Here no asteroid has a number that 5 divides. Count the orbits that are computed, and not what the asteroids are called.",
    ),
  ),
);
