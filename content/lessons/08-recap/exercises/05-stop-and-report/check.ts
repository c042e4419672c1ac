import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsBetween,
  printsInOrder,
  printsNoMore,
  printsTimes,
  takes,
  type Matcher,
} from "#grading";

/** After Ctrl-C no request is sent. */
const sendsNothingMore = printsNoMore(/^asking /, "^C");

/** These links are hung up on after Ctrl-C, and before the first line of the summary. */
function hangsUpFirst(...links: string[]): Matcher {
  return printsBetween("^C", /^\S+: /, ...links.map((link) => `hung up on ${link}`));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Listens for Ctrl-C",
    printsTimes("^C"),
    "Call `onCtrlC` once, before the waiting begins, and give it a function: the function itself, not what a call of it returns.",
  ),
  check(
    "Sends no request after Ctrl-C",
    sendsNothingMore,
    "A link that waits in line, or pauses before another try, is cancelled there. Nothing may let it go on from there, and nothing may swallow its CancelledError.",
  ),
  check(
    "Hangs up before it reports",
    hangsUpFirst("photos.example/summit", "shop.example/boots", "radio.example/live"),
  ),
  check(
    "Leaves no task over",
    noTaskLeftBehind(),
    "Every task must end before `main` does, including the one that waits for the event.",
  ),
  check(
    "Reports what is known, in the order of the page",
    printsInOrder(
      "^C",
      "maps.example/north: ok",
      "huts.example/rosa: broken (404)",
      "birds.example/owls: ok",
      "trains.example/line-4: not checked",
      "weather.example/today: ok",
      "photos.example/summit: not checked",
      "songs.example/evening: not checked",
      "shop.example/boots: not checked",
      "radio.example/live: not checked",
      "library.example/maps: not checked",
    ),
    "A line for each link: its result if there is one, and not checked if there is none.",
  ),
  check("Ends when all have hung up", takes(2.5)),
  inScenario(
    "when no key is pressed",
    check(
      "Reports everything, after five seconds",
      all(
        peak(callsOf("request", "/web.ts"), 3),
        printsInOrder(
          "maps.example/north: ok",
          "huts.example/rosa: broken (404)",
          "birds.example/owls: ok",
          "trains.example/line-4: unreachable",
          "weather.example/today: ok",
          "photos.example/summit: ok",
          "songs.example/evening: ok",
          "shop.example/boots: broken (410)",
          "radio.example/live: ok",
          "library.example/maps: ok",
        ),
        takes(5),
        noTaskLeftBehind(),
      ),
      "The program ends when all links are checked. Which task still waits for a key that is never pressed?",
    ),
  ),
  inScenario(
    "with another page",
    check(
      "Stops and reports",
      all(
        sendsNothingMore,
        hangsUpFirst("fir.example/cone", "yew.example/root"),
        printsInOrder(
          "^C",
          "oak.example/leaf: not checked",
          "elm.example/bark: broken (404)",
          "ash.example/seed: not checked",
          "fir.example/cone: not checked",
          "yew.example/root: not checked",
        ),
        takes(1.25),
      ),
      "A link that failed once and would be tried again is not checked yet.",
    ),
  ),
  inScenario(
    "before anything is known",
    check(
      "Stops and reports that nothing is checked",
      all(
        hangsUpFirst("maps.example/north", "huts.example/rosa", "birds.example/owls"),
        printsInOrder("^C", "maps.example/north: not checked", "library.example/maps: not checked"),
        takes(0.5),
        noTaskLeftBehind(),
      ),
    ),
  ),
);
