import { printedMoments, type RunRecord } from "#record";
import { all, check, endsWell, exercise, inScenario, neverPrints, opensNoLoop, printsInOrder } from "#grading";

/** Whether an exception came out of a function that the program drives work with. */
function cameOut(run: RunRecord, what: string): boolean {
  return printedMoments(run).some(({ text }) => text.startsWith(`${what}: out came: `));
}

const onAnotherMorning = (...check: Parameters<typeof inScenario>[1][]) =>
  check.map((each) => inScenario("on another morning", each));

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "Finishes the work, however many pushes it takes",
    printsInOrder("bread: mixed", "bread: rested", "bread: baked", "bread: table cleared", "finished: one bread"),
    (run) =>
      printedMoments(run).some(({ text }) => text.includes("<coroutine object finish")) &&
      "`finish` has become an async function: calling it only makes one more coroutine object, which nothing drives. Here you push yourself, in a plain function.",
    (run) =>
      run.language === "python" &&
      cameOut(run, "finished") &&
      "An exception came out of `finish`: its message stands behind `finished: out came:`. Push with `send`, and catch the StopIteration with which work answers that has returned.",
    "`send` pushes as far as the next await. Push again until `done: true` is the answer; its value is the result.",
  ),
  check(
    "Gives up after the pushes it was given, and closes the work",
    all(
      printsInOrder("cake: mixed", "cake: rested", "cake: table cleared", "given up: nothing"),
      neverPrints("cake: baked"),
    ),
    "The cake gets two pushes and no more. Work that is given up is closed, so that its finally block runs.",
  ),
  check(
    "Gives the result of work that returns within its pushes",
    printsInOrder("tart: baked", "tart: table cleared", "in time: one tart"),
    "The tart has three steps, and returns on the fourth push. The push that returns counts too.",
  ),
  check(
    "Raises the error at the await where the work stands",
    printsInOrder(
      "soup: on the stove",
      "soup: on the fire, because the gas is off",
      "interrupted soup: one pot of soup",
    ),
    "Push once, so that the work stands at an await. Then `throw`, and go on pushing: the soup catches the error.",
  ),
  check(
    "Lets an error out that the work does not catch",
    printsInOrder("pie: mixed", "pie: table cleared", "interrupted pie: out came: the oven is cold"),
    "Nothing in `bake` catches the error, so `throw` raises it again, out of the coroutine. Let it pass.",
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
      "This work has seven steps, or none at all. Count nothing in advance: what work answers to a push tells whether it has returned.",
    ),
    check(
      "Gives a result that is empty",
      printsInOrder("an empty plate: an empty text"),
      "This work returns an empty text, which is a result like any other. Whether work has returned is not told by its value.",
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
      "Here work gets three pushes, five, and none at all. No push more than it was given, and then `close`.",
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
      "Work that catches the error may go on for more pushes, or return at once: then the answer to `throw` brings the result already, as an answer to `send` can.",
    ),
    check(
      "Lets out the very error that it was given",
      printsInOrder("layer 1 of 6", "bowl washed after 6", "broken off: the same error"),
      "The error that comes out is the one that was put in: the same object, of whatever class. Let it pass, and make no other one.",
    ),
    check(
      "Interrupts nothing that has returned already",
      printsInOrder("served: a green salad"),
      "This work returns on its first push, so there is no await at which an error could arrive. Look at what the first `send` answers.",
    ),
  ),
);
