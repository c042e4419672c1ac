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
  printsInOrder,
  takes,
  timesOut,
} from "#grading";
import { printedLines } from "#record";

const lines = { sent: "asking ", ended: "hung up on " };

export default exercise(
  runsToTheEnd(
    (run) =>
      run.outcome.kind === "failed" &&
      run.outcome.error.name === "TimeoutError" &&
      "A request that is too slow is a result like any other. Where is its TimeoutError caught?",
  ),
  awaitsEveryCoroutine(),
  check("At the busiest moment three requests are under way", peak(callsOf("request", "/web.ts"), 3)),
  check("Ends a request after two seconds", timesOut(2, lines, "photos.example/summit")),
  check(
    "Every request has ended when the program ends",
    noTaskLeftBehind(),
    "Your program stopped waiting for it, but the request ran on. It is not enough to stop waiting: the request must be cancelled. `waitFor` does both.",
  ),
  check(
    "Prints the results in the order of the page",
    printsInOrder(
      "maps.example/north: ok",
      "huts.example/rosa: broken (404)",
      "birds.example/owls: ok",
      "trains.example/line-4: unreachable",
      "weather.example/today: ok",
      "photos.example/summit: too slow",
      "songs.example/evening: ok",
      "shop.example/boots: broken (410)",
    ),
    (run) =>
      printedLines(run).includes("photos.example/summit: unreachable") &&
      "The TimeoutError was taken for another error. Of several branches that could catch it, the first one that fits does. Ask for the narrow class before the wide one.",
    "Three kinds of trouble have three names: another status is broken, a NetworkError is unreachable, a TimeoutError is too slow.",
  ),
  check("Takes three seconds", takes(3)),
  inScenario(
    "with another page",
    check(
      "Keeps to both limits",
      all(
        timesOut(1, { ...lines, goodbye: 0.125 }, "oak.example/leaf", "fir.example/cone"),
        peak(callsOf("request", "/web.ts"), 2),
        printsInOrder(
          "oak.example/leaf: too slow",
          "elm.example/bark: unreachable",
          "ash.example/seed: broken (301)",
          "fir.example/cone: too slow",
          "yew.example/root: ok",
        ),
        takes(2.25),
      ),
      "Here two requests may be under way, each has one second, and hanging up takes a while, during which the place is still taken. Take the numbers from `settings.ts`.",
    ),
  ),
  inScenario(
    "with an error of another kind",
    check(
      "Lets it through",
      endsWith("ValueError", "this is no link"),
      "Only a NetworkError means that a link is unreachable, and only a TimeoutError that it is too slow. Let every other error through.",
    ),
  ),
);
