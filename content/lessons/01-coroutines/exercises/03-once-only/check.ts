import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  printsInOrder,
  printsValue,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "The machine prints a ticket for each",
    all(printsInOrder("the machine prints 41", "the machine prints 42"), neverPrints("the machine prints 43")),
    "Each run of `ticket` prints one ticket, and each run needs a coroutine object of its own. How many objects does your program create?",
  ),
  check(
    "Gives each the ticket that was printed for them",
    printsValue("Ada has ", "41, Bo has 42"),
    "The first ticket is Ada's and the second is Bo's. Each number must be what `await ticket()` gave you.",
  ),
  inScenario(
    "with another machine",
    check(
      "Gives each a ticket of their own",
      all(
        printsInOrder("ticket no. 900", "ticket no. 907"),
        neverPrints("ticket no. 914"),
        printsValue("Ada has ", "900, Bo has 907"),
      ),
      "This machine counts differently, so the numbers must come from `await ticket()`, once for each person.",
    ),
  ),
);
