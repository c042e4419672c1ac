import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsEachAt,
  printsTimes,
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
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("At the busiest moment three groups are in the cave", peak(callsOf("visit", "/cave.ts"), 3)),
  check(
    "The next group goes in as soon as there is room",
    goIn({ school: 0, family: 0, crew: 0, choir: 1, couple: 2, team: 3, club: 3 }),
    "When a group comes out, the next one in the list goes in at that very moment. No group waits until a whole batch has come out.",
  ),
  check("The afternoon takes six seconds", takes(6)),
  check(
    "The cave is closed when the last group is out",
    all(printsTimes("the cave is closed"), printsAt([6, "the cave is closed"])),
    "Wait for all visits, then print it, once.",
  ),
  inScenario(
    "in another cave",
    check(
      "Lets in as many as there is room for",
      peak(callsOf("visit", "/cave.ts"), 2),
      "This cave has room for two. Take the number from `room`.",
    ),
  ),
  inScenario(
    "in another cave",
    check(
      "The next group goes in as soon as there is room",
      goIn({ band: 0, crowd: 0, crew: 1.0317, pair: 2.6017, class: 3.1317 }),
      "In this cave the first group comes out after 1.0317 seconds, and at that very moment the next one goes in. A task that checks again and again is late, so let it wait until there is room.",
    ),
  ),
  inScenario("in another cave", check("Takes no longer than necessary", takes(4.21))),
  inScenario(
    "in a big cave",
    runsToTheEnd(() => "This cave has room for nine, but only two groups come. Places may stay empty."),
  ),
  inScenario(
    "in a big cave",
    check(
      "Lets in every group",
      all(peak(callsOf("visit", "/cave.ts"), 2), goIn({ twins: 0, aunts: 0 }), takes(1.5)),
      "This cave has room for nine, but only two groups come.",
    ),
  ),
);
