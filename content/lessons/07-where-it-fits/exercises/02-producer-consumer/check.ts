import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  type Matcher,
} from "#grading";
import type { RunRecord } from "#record";

/** Each sack comes to this at its time. */
function at(doing: string, times: Record<string, number>): Matcher {
  return printsAt(...Object.entries(times).map(([sack, time]): [number, string] => [time, `${doing} the ${sack}`]));
}

/** How often the learner's own code sleeps: nothing here asks for that. */
function ownSleeps({ events, entry }: RunRecord): number {
  return events.filter(
    (event) => event.type === "task-suspended" && event.on.kind === "sleep" && event.stack?.at(-1)?.file === entry,
  ).length;
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Sacks are fetched one at a time", peak(callsOf("fetchSack", "/mill.ts"), 1)),
  check(
    "At the busiest moment two sacks are ground at once",
    peak(callsOf("grind", "/mill.ts"), 2),
    () =>
      "Each miller is a task that takes sacks from the ramp, one for each of the `millstones`: no more, and no fewer.",
  ),
  check(
    "Fetches as long as there is room on the ramp, and no longer",
    at("fetching", { rye: 0, oats: 0.4, wheat: 0.8, barley: 1.2, spelt: 1.6, maize: 2.8, millet: 3.4 }),
    "At 2 seconds there are two sacks on the ramp, and the carrier comes with the spelt. It has to wait for a free place, until 2.8 seconds.",
  ),
  check(
    "A free miller takes the next sack at once",
    at("grinding", { rye: 0.4, oats: 0.8, wheat: 2.8, barley: 3.4, spelt: 4.4, maize: 5.8, millet: 6.4 }),
  ),
  check("Every task has ended when the program ends", noTaskLeftBehind()),
  check(
    "Closes when the last sack is ground",
    printsAt([7.4, "the mill is closed"]),
    "The last sack is ground from 6.4 to 7.4 seconds. How does `main` learn that it is done?",
  ),
  inScenario(
    "in another mill",
    check(
      "Fetches, grinds and closes in time",
      all(
        at("fetching", { hemp: 0, dinkel: 0.1317, flax: 0.2634, pea: 0.3951, bean: 0.5268 }),
        at("grinding", { hemp: 0.1317, dinkel: 0.2634, flax: 0.3951, pea: 1.2925, bean: 1.5644 }),
        printsAt([2.5757, "the mill is closed"]),
        noTaskLeftBehind(),
      ),
      (run) =>
        ownSleeps(run) > 20 &&
        "Your code looks again and again whether there is something to do, and is late each time. The `get` and `put` of a queue wait, and resume at the very moment.",
      "This mill has three millstones and a ramp for one sack. Take the numbers from `room` and `millstones`.",
    ),
  ),
  inScenario(
    "on a day without sacks",
    check(
      "Closes at once",
      all(neverPrints(/^(fetching|grinding) /), printsAt([0, "the mill is closed"]), noTaskLeftBehind()),
    ),
  ),
);
