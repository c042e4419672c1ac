import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  neverBlocks,
  printsBy,
  printsInOrder,
  printsTimes,
  words,
  type Matcher,
} from "#grading";

const ENDED = "the server has ended";

/**
 * The order is dropped before the server ends: if not, its task is left over, and customers wait for it. Nobody is told
 * that it is packed.
 */
function drops(order: string): Matcher {
  return (run) => {
    const failure = printsInOrder(`dropped: ${order}`, ENDED)(run);
    if (failure) return { ...failure, about: "left over" };
    const lie = neverPrints(new RegExp(`hears: ${order} is packed$`))(run);
    return lie && { ...lie, hint: DROPPED_AND_TOLD, isCertain: true };
  };
}

const DROPPED_AND_TOLD = words(
  "The packing was cancelled, and its customer hears that it is packed: something caught the CancelledError and went on. Code that catches one should raise it again.",
);

/** These customers hear that the shop is closing, and nothing after that. */
function hearItClose(...names: string[]): Matcher {
  return all(
    ...names.flatMap((name) => [printsTimes(`${name} hears: the shop is closing`), neverPrints(`${name} is cut off`)]),
  );
}

export default exercise(
  runsToTheEnd("Without a handler of your own, Ctrl-C cancels `main`, and the program ends with a KeyboardInterrupt."),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
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
  check("Ends when the last connection is closed", printsBy(5.3, ENDED), "Who was still waited for, and until when?"),
  inScenario(
    "on a quiet day",
    check(
      "Ends at once when nothing is being packed",
      all(hearItClose("Jon"), printsBy(2.1, ENDED)),
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
        printsBy(2.6, ENDED),
      ),
      "Here `grace` is half a second, and Gus has sent one more order while the first is being packed: that one is not begun.",
    ),
  ),
);
