import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  jobs,
  neverBlocks,
  nothingUnawaited,
  peak,
  prints,
  runsJobs,
  takes,
} from "#grading";
import { jobRuns, peakOf } from "#record";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Never blocks the loop", neverBlocks()),
  check("Lets worker threads copy the films", runsJobs("thread", 4)),
  check(
    "Two machines are at work, and never more",
    peak(jobs(), 2),
    (run) =>
      peakOf(jobRuns(run)).peak > 2 &&
      "The common supply of threads has many. How do you make a pool with exactly as many as there are machines?",
  ),
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
      all(
        peak(jobs(), 3),
        takes(3),
        prints("a: 97 reels", "b: 98 reels", "c: 99 reels", "d: 100 reels", "e: 101 reels"),
      ),
      "This studio has three machines and five films. Take both from the studio.",
    ),
  ),
);
