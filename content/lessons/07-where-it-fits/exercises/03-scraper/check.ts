import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  leavesNoPlaceFree,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsInOrder,
  retries,
  takesAtMost,
  type Matcher,
  type Retries,
} from "#grading";

const PAGES = ["/rivers", "/lakes", "/bays", "/capes", "/reefs", "/fjords", "/straits", "/isles"];

/** How a page that does not come is asked for again. */
function asking(addresses: string[], { tries, pause }: { tries: number; pause: number }): Retries {
  return { sent: "asking for ", failed: ["no answer for ", "refused: "], addresses, tries, pause };
}

/** More requests than the site allows are refused. */
const isNeverRefused: Matcher = (run) => {
  const failure = neverPrints(/^refused: /)(run);
  return failure && { ...failure, about: "at once" };
};

const requests = callsOf("fetchPage", "/web.ts");
const here = asking(PAGES, { tries: 3, pause: 0.5 });
const there = asking(["/oak", "/elm", "/ash", "/fir"], { tries: 4, pause: 1 });

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check(
    "Is never refused",
    isNeverRefused,
    "All tasks may start at once. But what lets only so many of them through to the site?",
  ),
  check("At the busiest moment three requests are under way", peak(requests, 3)),
  check("Asks again for what does not come, after a pause", retries(here)),
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
  check("Lets no connection idle", all(leavesNoPlaceFree(3, requests, here), takesAtMost(7))),
  inScenario(
    "on another site",
    check(
      "Keeps to the rules, and fetches what there is",
      all(
        isNeverRefused,
        peak(requests, 2),
        retries(there),
        printsInOrder("/oak: leaves of oak", "/elm: leaves of elm", "/ash: no page", "/fir: leaves of fir"),
        takesAtMost(10),
        leavesNoPlaceFree(2, requests, there),
      ),
      "This site has two connections, allows four tries, and wants a pause of one second. Take the numbers from `web.ts`.",
    ),
  ),
);
