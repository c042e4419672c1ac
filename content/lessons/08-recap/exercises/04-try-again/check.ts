import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  endsWith,
  exercise,
  inScenario,
  leavesNoPlaceFree,
  neverBlocks,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsInOrder,
  retries,
  takes,
} from "#grading";

const lines = { sent: "asking ", failed: ["no server for ", "hung up on "], doubling: true };

const PAGE = [
  "maps.example/north",
  "huts.example/rosa",
  "birds.example/owls",
  "trains.example/line-4",
  "weather.example/today",
  "photos.example/summit",
  "songs.example/evening",
  "shop.example/boots",
];

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check(
    "Asks again after a failure, with growing pauses",
    retries({ ...lines, addresses: PAGE, tries: 3, pause: 0.5 }),
  ),
  check(
    "Leaves no connection idle while a link could be asked",
    leavesNoPlaceFree(3, callsOf("request", "/web.ts"), { ...lines, addresses: PAGE, tries: 3, pause: 0.5 }),
  ),
  check("At the busiest moment three requests are under way", peak(callsOf("request", "/web.ts"), 3)),
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
    "The result of a link is that of its last request.",
  ),
  inScenario(
    "with a connection for each of other links",
    check(
      "Asks again exactly when the pause is over",
      all(
        retries({
          ...lines,
          addresses: [
            "oak.example/leaf",
            "elm.example/bark",
            "ash.example/seed",
            "fir.example/cone",
            "yew.example/root",
          ],
          tries: 4,
          pause: 0.25,
          exactly: true,
        }),
        printsInOrder(
          "oak.example/leaf: ok",
          "elm.example/bark: too slow",
          "ash.example/seed: broken (301)",
          "fir.example/cone: unreachable",
          "yew.example/root: broken (410)",
        ),
      ),
      "Here a link gets four requests of one second each, and the pauses are 0.25, 0.5 and 1 second. The result is that of the last request. Take the numbers from `settings.ts`.",
    ),
  ),
  check(
    "Loses no time: 4.5 seconds in all",
    takes(4.5),
    "Which pause keeps others waiting? A pause needs no connection, and after the last failure there is nothing to pause for.",
  ),
  inScenario(
    "with an error of another kind",
    check(
      "Lets it through",
      endsWith("ValueError", "this is no link"),
      "Only a TimeoutError and a NetworkError are failures of a request. Let every other error through, and don't ask again.",
    ),
  ),
);
