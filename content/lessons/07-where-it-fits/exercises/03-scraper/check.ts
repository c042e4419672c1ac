import {
  all,
  callsOf,
  check,
  counted,
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
  takesAtMost,
  type Matcher,
} from "#grading";
import { printedMoments, sameTime } from "#record";

const refusesNothing: Matcher = (run) => {
  const refused = printedMoments(run).filter(({ text }) => text.startsWith("refused: "));
  const [first] = refused;
  return first
    ? {
        seen: `The site refused ${counted(refused.length, "request")}, the first ${spot(run, first)}.`,
        expected: "No request beyond the limit.",
        hint: "All tasks may start at once. But what lets only so many of them through to the site?",
        at: pointAt(first),
      }
    : null;
};

/** How a page that does not come is asked for again. */
function asksAgain({ tries, pause }: { tries: number; pause: number }): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const failure of printed.filter(({ text }) => text.startsWith("no answer for "))) {
      const address = failure.text.slice("no answer for ".length);
      const asked = printed.filter(({ text }) => text === `asking for ${address}`);
      const next = asked.find(({ event }) => event > failure.event);
      if (asked.length > tries) {
        return {
          seen: `${quote(address)} was asked for ${counted(asked.length, "time")}.`,
          expected: `At most ${counted(tries, "time")} in all.`,
          hint: "Count the attempts for each page, and give up after the last one.",
          at: pointAt(failure),
        };
      }
      if (!next) {
        if (asked.length === tries) continue;
        return {
          seen: `There was no answer for ${quote(address)} ${spot(run, failure)}, and it was not asked for again.`,
          expected: `It is asked for ${counted(tries, "time")} before it is given up.`,
          hint: "Catch the error around the single request, and go on with the next attempt.",
          at: pointAt(failure),
        };
      }
      const waited = next.time - failure.time;
      if (waited < pause && !sameTime(waited, pause)) {
        return {
          seen: `${quote(address)} was asked for again after ${seconds(waited)}, ${spot(run, next)}.`,
          expected: `A pause of ${seconds(pause)} at least.`,
          hint: "Before each attempt but the first, sleep for as long as pause says.",
          at: pointAt(next),
        };
      }
    }
    return null;
  };
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check("Is never refused", refusesNothing),
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
        refusesNothing,
        peak(callsOf("fetchPage", "/web.ts"), 2),
        asksAgain({ tries: 4, pause: 1 }),
        printsInOrder("/oak: leaves of oak", "/elm: leaves of elm", "/ash: no page", "/fir: leaves of fir"),
        takesAtMost(10),
      ),
      "This site has two connections, allows four tries, and wants a pause of one second. Take the numbers from web.ts.",
    ),
  ),
);
