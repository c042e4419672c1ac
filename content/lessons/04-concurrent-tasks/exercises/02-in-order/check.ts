import { all, callsOf, check, endsWell, exercise, inScenario, nothingUnawaited, peak, prints, takes } from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("All runners are under way at the same time", peak(callsOf("countPeople", "/map.ts"), 4)),
  check(
    "Prints the table at the end, in the order of the map",
    prints(
      "back from Zell",
      "back from Mur",
      "back from Brand",
      "back from Alm",
      "1. Alm: 340",
      "2. Zell: 1200",
      "3. Brand: 85",
      "4. Mur: 610",
    ),
    "The runners come back in their own order. Which list has the order of the arguments?",
  ),
  check("Takes as long as the longest way", takes(2)),
  inScenario(
    "with another map",
    check(
      "Keeps the order of the map",
      all(
        prints("Egg is counted", "Au is counted", "Tal is counted", "1. Tal: 12", "2. Au: 7", "3. Egg: 30"),
        takes(3),
      ),
      "On this map the way to the first village is the longest. Let the place in the list decide, and nothing else.",
    ),
  ),
);
