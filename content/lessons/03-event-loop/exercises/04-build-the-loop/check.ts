import { check, endsWell, exercise, inScenario, opensNoLoop, printsInOrder, type Matcher } from "#grading";
import { printedMoments } from "#record";

/** What runs too early puts the lines of all others out of order. */
function explainsTheRest(matcher: Matcher): Matcher {
  return (run) => {
    const failure = matcher(run);
    return failure && { ...failure, about: "tasks" };
  };
}

export default exercise(
  check(
    "An error in one piece of work does not end the loop",
    endsWell(),
    (run) =>
      run.outcome.kind === "failed" &&
      run.outcome.error.message === "Dot has hurt a foot" &&
      "`send` raises the error that the work did not catch. Catch it around that one push, store it as the result, and go on.",
  ),
  check("Uses no other event loop", opensNoLoop()),
  check(
    "Spawning runs nothing",
    explainsTheRest(printsInOrder("everybody is here", "host: opens the door once more")),
    "`spawn` only puts the work into the queue. Leave the first push to `run`.",
  ),
  check(
    "Pushes the work in the order of the queue",
    printsInOrder(
      "host: opens the door once more",
      "Ada: dance 1",
      "Dot: one step",
      "Bo: dance 1",
      "Cy: dance 1",
      "host: serves tea",
      "Ada: dance 2",
    ),
    "Take the first one, push it once, and put it at the end. Cy is spawned during the host's first push, and so comes before the host in the queue.",
  ),
  check(
    "Gives all results, in the order of spawning",
    printsInOrder("the host is tired", "Ada goes home", "failed: Dot has hurt a foot", "Bo goes home", "Cy goes home"),
    (run) =>
      printedMoments(run).some(({ text }) => /^failed: .*Error/.test(text)) &&
      "After `failed: ` comes the message of the error and nothing else, not even its class.",
    "The work that finishes first is not always the first in the list. Give each piece of work its place when it is spawned.",
  ),
  inScenario(
    "on another evening",
    check(
      "Goes on after an error of any class",
      endsWell(),
      "Here the work raises an error of another class. Whatever its class is, catch it around that one push, store it as the result, and go on.",
    ),
  ),
  inScenario(
    "on another evening",
    check(
      "Runs whatever is spawned",
      printsInOrder(
        "results of nobody: 0",
        "Eve sings do",
        "family 2",
        "Eve sings re",
        "family 1",
        "Eve sings mi",
        "family 0",
      ),
      "On this evening the queue is empty at first, work spawns work that spawns more work, and some of it never waits.",
    ),
  ),
  inScenario(
    "on another evening",
    check(
      "Gives every result, whatever it is",
      printsInOrder(
        "Eve’s song: sang 3",
        "the family: 2 is done",
        "Fay’s song: sang 0",
        "a quiet guest: an empty text",
        "a lost guest: failed: no such door",
        "the children: failed: lost the tune",
        "the grandchildren: 0 is done",
      ),
      "An empty text is a result like any other, and an error of another class is an error too. You know that work has returned by how `send` ends, and not by the value.",
    ),
  ),
);
