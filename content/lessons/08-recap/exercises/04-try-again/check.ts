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
  neverBlocks,
  ordinal,
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

/** Whether somebody asks again at the right moment, or no earlier than that when connections may be scarce. */
interface BackOff {
  tries: number;
  pause: number;
  exactly: boolean;
}

/** What has failed is asked for again, after pauses that double; what has answered is not. */
function backsOff({ tries, pause, exactly }: BackOff): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    const linesOf = (...texts: string[]) => printed.filter(({ text }) => texts.includes(text));
    const links = new Set(
      printed.filter(({ text }) => text.startsWith("asking ")).map(({ text }) => text.slice("asking ".length)),
    );
    for (const link of links) {
      const requests = linesOf(`asking ${link}`);
      const failures = linesOf(`no server for ${link}`, `hung up on ${link}`);
      const beyond = requests[tries];
      if (beyond) {
        return {
          seen: `${quote(link)} was asked ${counted(requests.length, "time")}.`,
          expected: `At most ${counted(tries, "time")} in all.`,
          hint: "Count the attempts for each link, and give up after the last one.",
          at: pointAt(beyond),
        };
      }
      for (const index of requests.keys()) {
        const failure = failures[index];
        const next = requests[index + 1];
        if (!failure) {
          if (!next) continue;
          return {
            seen: `${quote(link)} had answered, and was asked again ${spot(run, next)}.`,
            expected: "A status is an answer, whatever number it is. Only failures are tried again.",
            hint: "Return as soon as there is a status.",
            at: pointAt(next),
          };
        }
        if (!next) {
          if (index + 1 === tries) continue;
          return {
            seen: `The ${ordinal(index + 1)} request for ${quote(link)} failed ${spot(run, failure)}, and it was not asked again.`,
            expected: `It is asked ${counted(tries, "time")} before it is given up.`,
            hint: failure.text.startsWith("hung up")
              ? "A link that is too slow has failed, as much as one without a server. Try it again, too."
              : "Catch the error around the single request, and go on with the next attempt.",
            at: pointAt(failure),
          };
        }
        const due = pause * 2 ** index;
        const waited = next.time - failure.time;
        if (sameTime(waited, due) || (waited > due && !exactly)) continue;
        return {
          seen: `After its ${ordinal(index + 1)} failure, ${quote(link)} was asked again ${waited === 0 ? "at once" : `after ${seconds(waited)}`}, ${spot(run, next)}.`,
          expected: `A pause of ${seconds(due)} after the ${ordinal(index + 1)} failure.`,
          hint: "The first pause is as long as settings.ts says, and each further one twice as long as the one before it.",
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
  check("Never blocks the loop", neverBlocks()),
  check("Every request has ended when the program ends", noTaskLeftBehind()),
  check("Asks again after a failure, with growing pauses", backsOff({ tries: 3, pause: 0.5, exactly: false })),
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
        backsOff({ tries: 4, pause: 0.25, exactly: true }),
        printsInOrder(
          "oak.example/leaf: ok",
          "elm.example/bark: too slow",
          "ash.example/seed: broken (503)",
          "fir.example/cone: unreachable",
          "yew.example/root: broken (410)",
        ),
      ),
      "Here a link gets four requests of one second each, and the pauses are 0.25, 0.5 and 1 second. Take the numbers from settings.ts.",
    ),
  ),
  check(
    "Loses no time: 4.5 seconds in all",
    takes(4.5),
    "Who pauses, and keeps others waiting? A pause needs no connection, and after the last failure there is nothing to pause for.",
  ),
);
