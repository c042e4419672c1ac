import {
  all,
  check,
  counted,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  printsInOrder,
  printsValue,
  takes,
  type Matcher,
} from "#grading";

/** How often a task gave its turn away without anything to wait for. */
function givesTurnsAway(atMost: number): Matcher {
  return (run) => {
    const given = run.events.filter((event) => event.type === "task-suspended" && event.on.kind === "yield").length;
    return given <= atMost
      ? null
      : {
          seen: `The turn was given away ${counted(given, "time")}.`,
          expected: `No more than ${counted(atMost, "time")}.`,
          hint: "Five orbits fit into one turn. Count them, and give the turn away after every fifth.",
        };
  };
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Computes every orbit", printsValue("sum of all orbits: ", "5490")),
  check(
    "Never keeps the thread for longer than 0.1 seconds",
    neverBlocks(0.1),
    "Each orbit takes 0.02 seconds, so five of them fill a turn. Give the turn away with an await that suspends.",
  ),
  check("Gives the turn away no more than 15 times", givesTurnsAway(15)),
  check(
    "Takes as long as the computing, and no longer",
    takes(1.2),
    (run) => run.elapsed > 1.2 && "Giving the turn away takes no time: asyncio.sleep(0). A longer sleep is a pause.",
  ),
  inScenario(
    "under another sky",
    check(
      "Computes every orbit, in turns",
      all(printsInOrder("turned", "sum of all orbits: 529"), neverBlocks(0.1), takes(0.46)),
      "Here are 23 asteroids. Take them from the list, and leave the orbits to the function orbit.",
    ),
  ),
);
