import {
  callsOf,
  check,
  endsWell,
  endsWith,
  exercise,
  inScenario,
  nothingUnawaited,
  peak,
  printsAt,
  printsInOrder,
} from "#grading";

export default exercise(
  check(
    "Comes to its end without an error",
    endsWell(),
    "A link without a server is nothing unusual for a link checker. Where could its error be caught, so that the next link still has its turn?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Prints a result for each link, in the order of the page",
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
    "Each link has a result of its own: 200 is ok, another status is broken, a NetworkError is unreachable.",
  ),
  check("Sends one request after the other", peak(callsOf("request", "/web.ts"), 1)),
  check(
    "Prints each result as soon as it is known",
    printsAt(
      [1, "maps.example/north: ok"],
      [1.5, "huts.example/rosa: broken (404)"],
      [3, "birds.example/owls: ok"],
      [3.5, "trains.example/line-4: unreachable"],
      [4.5, "weather.example/today: ok"],
      [7.5, "photos.example/summit: ok"],
      [9, "songs.example/evening: ok"],
      [10, "shop.example/boots: broken (410)"],
    ),
  ),
  inScenario(
    "with another page",
    check(
      "Tells the truth as well",
      printsAt(
        [1, "oak.example/leaf: ok"],
        [1.25, "elm.example/bark: unreachable"],
        [3.25, "ash.example/seed: broken (503)"],
        [3.75, "fir.example/cone: unreachable"],
        [4.75, "yew.example/root: ok"],
      ),
      "The results come from what `request` gives or raises, whatever the links are called.",
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
