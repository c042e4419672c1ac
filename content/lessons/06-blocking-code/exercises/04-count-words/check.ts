import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  printsInOrder,
  runsJobs,
  type Matcher,
} from "#grading";
import { printedLines, printedMoments } from "#record";

/** What `countWords` prints when it begins. */
const COUNTING = /^counting (\d+) characters$/;

/** Nothing is counted but in jobs. */
const countsNothingHere: Matcher = (run) => {
  const here = printedMoments(run).find(({ text, job }) => job === null && COUNTING.test(text));
  if (!here) return null;
  return {
    about: "blocking",
    seen: [{ line: here.text }, " was printed by a call on the loop itself."],
    expected: [{ code: "countWords" }, " is called by the processes alone."],
    hint: ["Pass the function, and do not call it: ", { code: "loop.runInExecutor(pool, countWords, piece)" }, "."],
    at: here,
  };
};

/** All pieces are handed over before the first of them is counted. */
const handsOverAllAtOnce: Matcher = ({ events, jobs }) => {
  const pieces = jobs.filter(({ executor }) => executor === "process").map(({ id }) => id);
  const submitted = events.findLastIndex((event) => event.type === "job-submitted" && pieces.includes(event.job));
  const finished = events.findIndex((event) => event.type === "job-finished" && pieces.includes(event.job));
  if (finished < 0 || submitted < finished) return null;
  return {
    about: "at once",
    seen: ["A piece was handed over when another one had been counted already."],
    expected: ["All pieces are handed over before the program waits for the first."],
    hint: [
      "If you await them one after another, they are counted one at a time. Hand over all of them first, and then ",
      { code: "gather" },
      " the results.",
    ],
  };
};

/**
 * The pieces that are handed over are as long as the whole text together, but for the line breaks at which it is cut.
 */
function handsOver(characters: number): Matcher {
  return (run) => {
    const pieces = printedMoments(run).flatMap(({ text, job }) => {
      const length = job === null ? undefined : COUNTING.exec(text)?.[1];
      return length === undefined ? [] : [Number(length)];
    });
    const sum = pieces.reduce((sum, length) => sum + length, 0);
    const longest = Math.max(...pieces);
    if (Math.abs(sum - characters) <= pieces.length && longest > (2 * characters) / pieces.length) {
      return {
        about: "tasks",
        seen: [`One piece has ${longest} of the ${characters} characters.`],
        expected: ["Pieces of about the same length."],
        hint: [
          "The process with the longest piece is done last, and the others wait for it. Cut the text into equal shares.",
        ],
        isCertain: true,
      };
    }
    if (Math.abs(sum - characters) <= pieces.length) return null;
    return {
      about: "tasks",
      seen: [`The pieces have ${sum} characters in all: ${pieces.join(", ")}.`],
      expected: [`About ${characters} characters, which is the whole log, once.`],
      hint: [
        sum > characters
          ? "Part of the log is handed over more than once. Where does each piece begin, and where does it end?"
          : "Part of the log is not handed over. Send each process its own part of the text.",
      ],
    };
  };
}

export default exercise(
  runsToTheEnd(({ outcome }) => {
    if (outcome.kind !== "failed") return null;
    if (/pickle|a local variable/.test(outcome.error.message)) {
      return "A function that is sent to a process must be defined at the top of a module, and what it needs goes with it as an argument: `loop.runInExecutor(pool, countWords, piece)`.";
    }
    return (
      /not callable|a function was expected/.test(outcome.error.message) &&
      "`countWords(piece)` counts here, and hands over a number. Hand over the function, and its argument after it: `loop.runInExecutor(pool, countWords, piece)`."
    );
  }),
  awaitsEveryCoroutine(),
  check("Counts nothing on the loop", countsNothingHere),
  check(
    "Counts four pieces, each in a process",
    runsJobs("process", 4),
    "Hand each piece to the pool: `loop.runInExecutor(pool, countWords, piece)`. If you call it directly, it computes on the loop.",
  ),
  check("Hands over all pieces at once", handsOverAllAtOnce),
  check("Hands over the whole log, once", handsOver(2_406_999)),
  check(
    "Counts every word once",
    printsInOrder("448000 words"),
    (run) =>
      printedLines(run).includes("160000 words") &&
      "Some of the numbers are lost. `words += await …` reads `words` before it waits and writes it after, so it overwrites what others have added meanwhile. Await first, then add.",
    "A cut through a word turns it into two words. Where can you cut the text without harm?",
  ),
  inScenario(
    "with another log",
    check(
      "Counts every word once",
      all(runsJobs("process", 3), printsInOrder("2000 words")),
      "This log has 1001 lines for three pieces, so do not lose the remainder of the division. And here `countWords` counts only long words, so add up what the processes return.",
    ),
  ),
);
