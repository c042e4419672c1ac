import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  nothingUnawaited,
  peak,
  printsInOrder,
  retries,
  takesAtMost,
  type Matcher,
} from "#grading";

/** How a page that does not come is asked for again. */
function asksAgain({ tries, pause }: { tries: number; pause: number }): Matcher {
  return retries({ sent: "asking for ", failed: ["no answer for "], tries, pause });
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check(
    "Is never refused",
    neverPrints(/^refused: /),
    "All tasks may start at once. But what lets only so many of them through to the site?",
  ),
  check("At the busiest moment three requests are under way", peak(callsOf("fetchPage", "/web.ts"), 3)),
  check("Asks again for what does not come, after a pause", asksAgain({ tries: 3, pause: 0.5 })),
  check(
    "Prints every page in the order of the list",
    printsInOrder(
      "/rivers: all about rivers",
      "/lakes: all about lakes",
      "/bays: all about bays",
      "/capes: all about capes",
      "/reefs: no page",
      "/fjords: all about fjords",
      "/straits: all about straits",
      "/isles: all about isles",
    ),
  ),
  check(
    "Loses no time",
    takesAtMost(7),
    "Who waits for whom without need? A batch waits for its slowest page, though a connection is free.",
  ),
  inScenario(
    "on another site",
    check(
      "Keeps to the rules, and fetches what there is",
      all(
        neverPrints(/^refused: /),
        peak(callsOf("fetchPage", "/web.ts"), 2),
        asksAgain({ tries: 4, pause: 1 }),
        printsInOrder("/oak: leaves of oak", "/elm: leaves of elm", "/ash: no page", "/fir: leaves of fir"),
        takesAtMost(10),
      ),
      "This site has two connections, allows four tries, and wants a pause of one second. Take the numbers from `web.ts`.",
    ),
  ),
);
