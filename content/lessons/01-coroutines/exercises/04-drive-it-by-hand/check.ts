import { all, check, endsWell, exercise, inScenario, neverPrints, opensNoLoop, prints, printsInOrder } from "#grading";

/** What a trifle prints that is pushed so many times, until it returns or is closed. */
function layers(pushed: number, all: number): string[] {
  const laid = Array.from({ length: pushed }, (_, index) => `layer ${index + 1} of ${all}`);
  return [...laid, `bowl washed after ${all}`];
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "Finishes the work, however many pushes it takes",
    printsInOrder("bread: mixed", "bread: rested", "bread: baked", "bread: table cleared", "finished: one bread"),
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
    printsInOrder("soup: on the stove", "soup: on the fire, because the gas is off", "interrupted: one pot of soup"),
    "Push once, so that the work stands at an await. Then `throw`, and go on pushing: the soup catches the error.",
  ),
  check(
    "Lets an error out that the work does not catch",
    printsInOrder("pie: mixed", "pie: table cleared", "interrupted: out came: the oven is cold"),
    "Nothing in `bake` catches the error, so `throw` raises it again, out of the coroutine. Let it pass.",
  ),
  check("Uses no event loop", opensNoLoop()),
  inScenario(
    "on another morning",
    check(
      "Drives whatever it is given",
      prints(
        ...layers(7, 7),
        "a trifle of 7",
        ...layers(0, 0),
        "a trifle of 0",
        ...layers(3, 5),
        "bin",
        ...layers(4, 4),
        "a trifle of 4",
        "bin",
        "peeling",
        "peeling in spite of the rain",
        "slicing",
        "a fruit salad",
      ),
      "This work has other steps: seven, none at all, and one that goes on after an error. Count nothing in advance.",
    ),
  ),
);
