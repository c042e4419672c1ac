import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  noTaskLeftBehind,
  peak,
  pointAt,
  printsInOrder,
  quote,
  seconds,
  spot,
  takes,
  type Matcher,
} from "#grading";
import { printedMoments, sameTime } from "#record";

/** These links are hung up on, and no others, each when its request has been under way for so many seconds. */
function hangsUp(patience: number, ...links: string[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const ended of printed.filter(({ text }) => text.startsWith("hung up on "))) {
      const link = ended.text.slice("hung up on ".length);
      const sent = printed.find(({ text }) => text === `asking ${link}`);
      const taken = ended.time - (sent?.time ?? 0);
      if (!sameTime(taken, patience)) {
        return {
          seen: `The request for ${quote(link)} was ended ${seconds(taken)} after it was sent, ${spot(run, ended)}.`,
          expected: `Each request has ${seconds(patience)}, from the moment at which it is sent.`,
          hint:
            taken < patience
              ? "Its clock ran before it was sent, or somebody else's clock ended it. What does the time limit enclose, besides the request?"
              : "The limit is counted in seconds, and begins with the request.",
          at: pointAt(ended),
        };
      }
    }
    const missing = links.find((link) => !printed.some(({ text }) => text === `hung up on ${link}`));
    return missing === undefined
      ? null
      : {
          seen: `Nobody hung up on ${quote(missing)}.`,
          expected: `Its request is ended when it has taken ${seconds(patience)}.`,
          hint: "To stop waiting is not enough: the request must be cancelled. waitFor does both.",
        };
  };
}

export default exercise(
  check(
    "Comes to its end without an error",
    endsWell(),
    (run) =>
      run.outcome.kind === "failed" &&
      run.outcome.error.name === "TimeoutError" &&
      "A request that is too slow is a result like others. Where is its TimeoutError caught?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("At the busiest moment three requests are under way", peak(callsOf("request", "/web.ts"), 3)),
  check("Ends a request after two seconds", hangsUp(2, "photos.example/summit")),
  check(
    "Every request has ended when the program ends",
    noTaskLeftBehind(),
    "Somebody stopped waiting for it, and it went on. To stop waiting is not enough: the request must be cancelled. waitFor does both.",
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
    "Three kinds of trouble have three names: another status is broken, a NetworkError is unreachable, a TimeoutError is too slow.",
  ),
  check("Takes three seconds", takes(3)),
  inScenario(
    "with another page",
    check(
      "Keeps to both limits",
      all(
        hangsUp(1, "oak.example/leaf", "fir.example/cone"),
        peak(callsOf("request", "/web.ts"), 2),
        printsInOrder(
          "oak.example/leaf: too slow",
          "elm.example/bark: unreachable",
          "ash.example/seed: broken (503)",
          "fir.example/cone: too slow",
          "yew.example/root: ok",
        ),
        takes(2.25),
      ),
      "Here two requests may be under way, and each has one second. Take the numbers from settings.ts.",
    ),
  ),
);
