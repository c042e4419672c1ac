import { printedMoments, type RunRecord } from "#record";
import { all, check, runsToTheEnd, exercise, inScenario, neverPrints, opensNoLoop, printsInOrder } from "#grading";

/** Whether an exception came out of a function that the program drives work with. */
function cameOut(run: RunRecord, what: string): boolean {
  return printedMoments(run).some(({ text }) => text.startsWith(`${what}: out came: `));
}

const onAnotherMorning = (...check: Parameters<typeof inScenario>[1][]) =>
  check.map((each) => inScenario("on another morning", each));

export default exercise(
  runsToTheEnd(),
  check(
    "Finishes the work, however many pushes it takes",
    printsInOrder("bread: mixed", "bread: rested", "bread: baked", "bread: table cleared", "finished: one bread"),
    (run) =>
      printedMoments(run).some(({ text }) => text.includes("<coroutine object finish")) &&
      "`finish` has become an async function, so calling it only makes one more coroutine object, which nothing drives. Write it as a plain function, because here you do the pushing.",
    (run) =>
      run.language === "python" &&
      cameOut(run, "finished") &&
      "An exception came out of `finish`: its message is printed after `finished: out came:`. Push with `send`, and catch the StopIteration that it raises when the work has returned.",
    "`send` pushes the work to its next await. Push again until `done` is true; then `value` is the result.",
  ),
  check(
    "Gives up after the pushes it was given, and closes the work",
    all(
      printsInOrder("cake: mixed", "cake: rested", "cake: table cleared", "given up: nothing"),
      neverPrints("cake: baked"),
    ),
    "The cake gets two pushes and no more. Then close it, so that its finally block runs.",
  ),
  check(
    "Gives the result of work that returns within its pushes",
    printsInOrder("tart: baked", "tart: table cleared", "in time: one tart"),
    "The tart has three steps and returns on the fourth push. The push on which it returns counts too.",
  ),
  check(
    "Raises the error at the await where the work has paused",
    printsInOrder(
      "soup: on the stove",
      "soup: on the fire, because the gas is off",
      "interrupted soup: one pot of soup",
    ),
    "Push once, so that the work pauses at an await. Then call `throw`, and keep pushing, because the soup catches the error.",
  ),
  check(
    "Lets out an error that the work does not catch",
    printsInOrder("pie: mixed", "pie: table cleared", "interrupted pie: out came: the oven is cold"),
    "Nothing in `bake` catches the error, so it comes back out of `throw`. Let it pass.",
  ),
  check("Uses no event loop", opensNoLoop()),
  ...onAnotherMorning(
    check(
      "Finishes work with more steps, and with none",
      printsInOrder(
        "layer 7 of 7",
        "bowl washed after 7",
        "finished: a trifle of 7",
        "bowl washed after 0",
        "finished at once: a trifle of 0",
      ),
      "This work has seven steps, or none at all. Don't count in advance: each push tells you whether the work has returned.",
    ),
    check(
      "Gives a result that is empty",
      printsInOrder("an empty plate: an empty text"),
      "This work returns an empty text, which is a result like any other. So don't look at the value to find out whether the work has returned.",
    ),
    check(
      "Gives up after other numbers of pushes",
      all(
        printsInOrder(
          "layer 3 of 5",
          "bowl washed after 5",
          "given up after 3: nothing",
          "bowl washed after 4",
          "given up after 5: a trifle of 4",
          "given up unbegun: nothing",
        ),
        neverPrints("layer 4 of 5", "layer 1 of 9"),
      ),
      "Here the work gets three pushes, or five, or none at all. Push no more often than that, and then call `close`.",
    ),
    check(
      "Gives the result of work that catches the error",
      printsInOrder(
        "peeling",
        "peeling in spite of no spoon",
        "slicing",
        "in spite of all: a fruit salad",
        "grilled: two sausages",
      ),
      "Work that catches the error may need more pushes, or it may return at once. In that case you get the result from `throw` itself, just as you can get it from `send`.",
    ),
    check(
      "Lets out the very error that it was given",
      printsInOrder("layer 1 of 6", "bowl washed after 6", "broken off: the same error"),
      "The error that comes out must be the very object that was put in, whatever its class. Let it pass, and don't raise another one.",
    ),
    check(
      "Does not interrupt work that has already returned",
      printsInOrder("served: a green salad"),
      "This work returns on its first push, so it has no await at which an error could arrive. Look at what the first `send` tells you.",
    ),
  ),
);
