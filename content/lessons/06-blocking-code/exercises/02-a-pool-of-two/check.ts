import {
  all,
  check,
  counted,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  prints,
  runsOffTheLoop,
  takes,
  type Matcher,
} from "#grading";
import { peakOf } from "#record";

/** At the busiest moment exactly so many jobs are at work. */
function peakOfJobs(expected: number): Matcher {
  return (run) => {
    const moment = (type: string, job: number) => {
      const event = run.events.findIndex((each) => each.type === type && "job" in each && each.job === job);
      return event < 0 ? null : { event, time: run.events[event]!.time, task: null, place: null };
    };
    const working = run.jobs.flatMap(({ id }) => {
      const from = moment("job-started", id);
      return from ? [{ from, to: moment("job-finished", id) }] : [];
    });
    const { peak } = peakOf(working);
    return peak === expected
      ? null
      : {
          seen: `At the busiest moment ${counted(peak, "machine")} copied.`,
          expected: `${counted(expected, "machine")}.`,
          hint: "The common supply of threads has many. How do you make a pool with exactly as many as there are machines?",
        };
  };
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Never blocks the loop", neverBlocks()),
  check("Lets worker threads copy the films", runsOffTheLoop("copyFilm", 4)),
  check("Two machines are at work, and never more", peakOfJobs(2)),
  check(
    "Takes four seconds",
    takes(4),
    "A machine that is free takes the next film at once. Alps takes three seconds, and the other machine copies Baltic and Congo meanwhile.",
  ),
  check(
    "Tells of each film in the order of the list",
    prints("Alps: 30 reels", "Baltic: 10 reels", "Congo: 20 reels", "Danube: 10 reels"),
  ),
  inScenario(
    "in another studio",
    check(
      "Uses as many machines as there are",
      all(peakOfJobs(3), takes(3), prints("a: 97 reels", "b: 98 reels", "c: 99 reels", "d: 100 reels", "e: 101 reels")),
      "This studio has three machines and five films. Take both from the studio.",
    ),
  ),
);
