import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  pointAt,
  prints,
  runsTasks,
  takes,
  words,
  type Matcher,
} from "#grading";
import { printedMoments, type RunRecord } from "#record";

/** The lines of each singer are printed in a task that sings for nobody else. */
function eachInItsOwnTask(...singers: string[]): Matcher {
  return (run) => {
    const singing = new Map<number | null, string>();
    for (const line of printedMoments(run)) {
      const singer = singers.find((name) => line.text.startsWith(`${name}: `));
      if (singer === undefined) continue;
      const other = singing.get(line.task) ?? singer;
      singing.set(line.task, other);
      if (other === singer) continue;
      return {
        about: "tasks",
        seen: words([{ line: line.text }, ` was printed by the task that has sung for ${other} before.`]),
        expected: words("The task that runs `sing` for a singer prints that singer's lines and no others."),
        hint: words("Let `sing` print its own lines. The order comes from the ready queue."),
        isCertain: true,
        at: pointAt(line),
      };
    }
    return null;
  };
}

/** Whether the one who sings first sings the second line too. */
function goesOnAlone(run: RunRecord): boolean {
  const [first, second] = printedMoments(run).map(({ text }) => text.split(":")[0]);
  return first === second;
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Each singer is a task of its own", all(runsTasks("sing", 3), eachInItsOwnTask("Ada", "Bo", "Cy"))),
  check(
    "The singers take turns, line by line",
    prints(
      "Ada: the sun",
      "Bo: the hill",
      "Cy: the wind",
      "Ada: the moon",
      "Bo: the sea",
      "Cy: the rain",
      "Ada: the stars",
      "Cy: the snow",
      "the song is over",
    ),
    (run) =>
      goesOnAlone(run)
        ? "A task keeps the thread until it reaches an await that has to wait. Where should a singer yield control?"
        : null,
  ),
  check("Nobody waits for time to pass", takes(0), "Yielding control takes no time at all: `asyncio.sleep(0)`."),
  inScenario(
    "with another choir",
    check(
      "Goes on without singers who have no line left",
      prints(
        "Dot: one",
        "Eve: uno",
        "Gus: eins",
        "Eve: due",
        "Gus: zwei",
        "Eve: tre",
        "Eve: quattro",
        "the song is over",
      ),
      "Here the songs have one, four, no and two lines. Leave the order to the ready queue.",
    ),
  ),
);
