import {
  callsOf,
  check,
  runsToTheEnd,
  endsWith,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  peak,
  printsAt,
} from "#grading";
import { printedLines } from "#record";

export default exercise(
  runsToTheEnd(
    "A link without a server is nothing unusual for a link checker. Where can you catch its error, so that the next link still has its turn?",
  ),
  awaitsEveryCoroutine(),
  check("Sends one request after the other", peak(callsOf("request", "/web.ts"), 1)),
  check(
    "Prints a result for each link, as soon as it is known",
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
    (run) =>
      printedLines(run).includes("trains.example/line-4: unreachable") &&
      printedLines(run).includes("shop.example/boots: broken (410)") &&
      "Print each result before the next request is sent.",
    "Each link has a result of its own: 200 is ok, another status is broken, a NetworkError is unreachable.",
  ),
  inScenario(
    "with another page",
    check(
      "Prints the right results too",
      printsAt(
        [1, "oak.example/leaf: ok"],
        [1.25, "elm.example/bark: unreachable"],
        [3.25, "ash.example/seed: broken (503)"],
        [3.75, "fir.example/cone: unreachable"],
        [4.25, "ivy.example/vine: broken (204)"],
        [4.75, "box.example/hedge: broken (301)"],
        [5.75, "yew.example/root: ok"],
      ),
      "Each result comes from what `request` returns or raises. Only the status 200 is ok: here are 204, 301 and 503 as well.",
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
