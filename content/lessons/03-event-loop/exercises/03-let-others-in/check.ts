import {
  all,
  check,
  runsToTheEnd,
  exercise,
  givesTurnsAway,
  inScenario,
  neverBlocks,
  awaitsEveryCoroutine,
  printsFrom,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Turns the telescope meanwhile",
    printsFrom("followTheSky", ["turned"], "/sky.ts"),
    "`followTheSky` runs beside the computing, in a task of its own. `main` creates that task before anything is computed, and cancels it at the end.",
  ),
  check(
    "Computes every orbit",
    printsValue("sum of all orbits: ", "5490"),
    "Add up what `orbit` returns for each asteroid in the list.",
  ),
  check(
    "Never keeps the thread for longer than 0.1 seconds",
    neverBlocks(0.1),
    "Each orbit takes 0.02 seconds, so five of them take 0.1. Then yield control, with an await that suspends.",
  ),
  check(
    "Yields control no more than 15 times",
    givesTurnsAway({ atMost: 15 }),
    "You can compute five orbits at a time. Count them, and yield control after every fifth.",
  ),
  check(
    "Takes as long as the computing, and no longer",
    takes(1.2),
    (run) =>
      run.elapsed < 1.2 &&
      run.jobs.length > 1 &&
      "Several threads computed at the same time. Here one thread should compute one orbit after the other, and share its time with the telescope.",
    (run) =>
      run.elapsed < 1.2 &&
      "Each call of `orbit` takes 0.02 seconds, and 60 orbits are needed. Let `orbit` compute every one.",
    (run) => run.elapsed > 1.2 && "Yielding control takes no time: `asyncio.sleep(0)`. A longer sleep is a pause.",
  ),
  inScenario(
    "under another sky",
    check(
      "Computes every orbit",
      all(printsValue("sum of all orbits: ", "1311"), takes(0.46)),
      "Here are 23 asteroids. Take them from the list, and let the function `orbit` compute their orbits.",
    ),
  ),
  inScenario(
    "under another sky",
    check(
      "Yields control no more than 15 times",
      givesTurnsAway({ atMost: 15 }),
      "Here are 23 asteroids, and you can still compute five orbits at a time: that number does not depend on the length of the list.",
    ),
  ),
  inScenario(
    "under another sky",
    check(
      "Never keeps the thread for longer than 0.1 seconds",
      neverBlocks(0.1),
      "Here no asteroid has a number that can be divided by 5. Count the orbits that you have computed, and not what the asteroids are called.",
    ),
  ),
);
