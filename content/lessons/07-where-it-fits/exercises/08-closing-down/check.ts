import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  pointAt,
  printsInOrder,
  printsTimes,
  text,
  type Matcher,
} from "#grading";

const ENDED = "the server has ended";

/** The server has ended by then. */
function endsBy(latest: number): Matcher {
  return (run) => {
    const told = run.output.find(({ text }) => text === ENDED);
    if (told === undefined || told.time <= latest) return printsTimes(ENDED)(run);
    return {
      about: "time",
      seen: text`The server ended at ${String(Math.round(told.time * 1000) / 1000)} s.`,
      expected: text`It has ended at ${String(latest)} s.`,
      hint: text`Who was still waited for, and until when?`,
      at: pointAt(told),
    };
  };
}

/** The order is dropped before the server ends: if not, its task is left over, and customers wait for it. */
function drops(order: string): Matcher {
  return (run) => {
    const failure = printsInOrder(`dropped: ${order}`, ENDED)(run);
    return failure && { ...failure, about: "left over" };
  };
}

/** These customers hear that the shop is closing, and nothing after that. */
function hearItClose(...names: string[]): Matcher {
  return all(
    ...names.flatMap((name) => [printsTimes(`${name} hears: the shop is closing`), neverPrints(`${name} is cut off`)]),
  );
}

export default exercise(
  runsToTheEnd("Without a handler of your own, Ctrl-C cancels `main`, and the program ends with a KeyboardInterrupt."),
  awaitsEveryCoroutine(),
  check(
    "Lets nobody in after Ctrl-C",
    printsTimes("Cid finds nobody"),
    "A server goes on taking connections until it is closed: `server.close()`. It leaves those that are open as they are.",
  ),
  check(
    "Finishes what is being packed",
    printsInOrder("^C", "packed: boots", "Bob hears: boots is packed"),
    "A cancellation reaches a task at its await, in the middle of packing. Which tasks may be cancelled at once, and which may not?",
  ),
  check(
    "Drops what takes too long",
    drops("canoe"),
    "The canoe takes a minute. Wait for the tasks that are at work with a timeout, and cancel what is left.",
  ),
  check(
    "Every customer hears that the shop is closing",
    hearItClose("Ann", "Bob", "Dot", "Eve"),
    "However a connection ends after Ctrl-C, its last line is the same. Which block runs in every case?",
  ),
  check("Ends when the last connection is closed", endsBy(5.3)),
  inScenario(
    "on a quiet day",
    check(
      "Ends at once when nothing is being packed",
      all(hearItClose("Jon"), endsBy(2.1)),
      "Here nothing is being packed when Ctrl-C is pressed, so there is nothing to wait for.",
    ),
  ),
  inScenario(
    "on another day",
    check(
      "Finishes, drops and ends in time",
      all(
        printsInOrder("^C", "packed: lamp", "Gus hears: lamp is packed"),
        drops("stove"),
        hearItClose("Gus", "Hal", "Ida"),
        endsBy(2.6),
      ),
      "Here `grace` is half a second, and Gus has sent one more order while the first is being packed: that one is not begun.",
    ),
  ),
);
