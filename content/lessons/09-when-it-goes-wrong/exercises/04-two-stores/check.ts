import {
  all,
  awaitsEveryCoroutine,
  check,
  exercise,
  inScenario,
  neverPrints,
  printsBy,
  printsEach,
  runsToTheEnd,
  takesAtMost,
} from "#grading";

/** Two moves in one store, or one through a gate that is not open. */
const neverCollides = neverPrints(/^collision at /, /^a closed gate /);

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Only one move uses a store at a time",
    neverCollides,
    "A move needs both of its stores. It takes both locks before it opens the first gate, or each before its own gate, and keeps them until the goods are carried.",
  ),
  check(
    "Makes every move, and reports",
    printsEach(
      "moved: 3 from north to south",
      "moved: 1 from south to north",
      "moved: 2 from east to west",
      "moved: 5 from west to east",
      "north: 7",
    ),
    "Each move of the list has to be made, however long it waits for its stores, and the report comes after the last one.",
  ),
  check(
    "Makes moves at the same time that have no store in common",
    takesAtMost(3),
    "The moves between north and south have to wait for each other, and so do those between east and west. But north and south have nothing to do with east and west: give each store a lock of its own, and each move a task.",
  ),
  inScenario(
    "around in a circle",
    check(
      "Makes every move, one at a time",
      all(
        neverCollides,
        printsEach(
          "moved: 1 from oslo to bergen",
          "moved: 2 from bergen to hamar",
          "moved: 3 from hamar to oslo",
          "oslo: 8",
        ),
        takesAtMost(4.5),
      ),
      "Here three moves go around in a circle, so each two of them have a store in common. An order for two stores is not enough: all stores need a place in one order.",
    ),
  ),
  inScenario(
    "with other stores",
    check(
      "Makes every move, as soon as its stores are free",
      all(
        neverCollides,
        printsEach(
          "moved: 2 from yard to barn",
          "moved: 4 from barn to yard",
          "moved: 1 from yard to barn",
          "moved: 3 from attic to mill",
          "moved: 1 from dock to attic",
          "barn: 7",
        ),
        printsBy(3, "moved: 1 from dock to attic"),
        takesAtMost(4.5),
      ),
      "Here are five other stores, and three moves need the same two. Take the stores and the moves from the file.",
    ),
  ),
);
