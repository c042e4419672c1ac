import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  peak,
  printsAt,
  printsEachAt,
  takes,
  type Matcher,
} from "#grading";

/** Each group goes in at its time; groups that go in at one moment may do so in any order. */
function goIn(times: Record<string, number>): Matcher {
  return printsEachAt(
    ...Object.entries(times).map(([group, time]): [number, string] => [time, `the ${group} goes in`]),
  );
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("At the busiest moment three groups are in the cave", peak(callsOf("visit", "/cave.ts"), 3)),
  check(
    "The next group goes in as soon as there is room",
    goIn({ school: 0, family: 0, crew: 0, choir: 1, couple: 2, team: 3, club: 3 }),
    "When a group comes out, the next one in line goes in at that very moment. Nobody waits for a whole batch.",
  ),
  check("The afternoon takes six seconds", all(takes(6), printsAt([6, "the cave is closed"]))),
  inScenario(
    "in another cave",
    check(
      "Keeps the limit and loses no time",
      all(peak(callsOf("visit", "/cave.ts"), 2), goIn({ band: 0, crowd: 0, crew: 1, pair: 2.5, class: 3 }), takes(4)),
      "This cave has room for two. Take the number from `room`, and the groups from the list.",
    ),
  ),
);
