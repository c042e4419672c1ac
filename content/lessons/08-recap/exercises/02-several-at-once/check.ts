import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  endsWith,
  exercise,
  inScenario,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsEachAt,
  printsInOrder,
  takes,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check("At the busiest moment three requests are under way", peak(callsOf("request", "/web.ts"), 3)),
  check(
    "Sends the next request as soon as one has ended",
    printsEachAt(
      [0.5, "asking trains.example/line-4"],
      [1, "asking weather.example/today"],
      [1, "asking photos.example/summit"],
      [1.5, "asking songs.example/evening"],
      [2, "asking shop.example/boots"],
    ),
    "When a request has ended, the next one in line goes out at that very moment. Do not wait for a whole batch.",
  ),
  check(
    "Prints the results in the order of the page",
    printsInOrder(
      "maps.example/north: ok",
      "huts.example/rosa: broken (404)",
      "birds.example/owls: ok",
      "trains.example/line-4: unreachable",
      "weather.example/today: ok",
      "photos.example/summit: ok",
      "songs.example/evening: ok",
      "shop.example/boots: broken (410)",
    ),
    "The order in which links are done is not the order of the page. Print when all results are there.",
  ),
  check("Prints them after four seconds", all(printsAt([4, "maps.example/north: ok"]), takes(4))),
  inScenario(
    "with another page",
    check(
      "Keeps to the limit, loses no time, and prints in order",
      all(
        peak(callsOf("request", "/web.ts"), 2),
        printsInOrder(
          "oak.example/leaf: ok",
          "elm.example/bark: unreachable",
          "ash.example/seed: broken (301)",
          "fir.example/cone: ok",
          "yew.example/root: unreachable",
        ),
        takes(4.5),
      ),
      "Here the limit is two. Take the number from `settings.ts`, and the links from `links`.",
    ),
  ),
  inScenario(
    "with an error of another kind",
    check(
      "Lets it through",
      endsWith("ValueError", "this is no link"),
      "Only a NetworkError means that a link is unreachable. Let every other error through.",
    ),
  ),
);
