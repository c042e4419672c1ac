import { check, endsWell, exercise, inScenario, nothingUnawaited, prints, printsInOrder } from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "The machine prints a ticket for each",
    printsInOrder("the machine prints 41", "the machine prints 42"),
    "Two tickets are two runs of `ticket`, so two coroutine objects. How many does your program make?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Gives each the ticket that was printed for them",
    prints("the machine prints 41", "the machine prints 42", "Ada has 41, Bo has 42"),
  ),
  inScenario(
    "with another machine",
    check(
      "Gives each a ticket of their own",
      prints("ticket no. 900", "ticket no. 907", "Ada has 900, Bo has 907"),
      "This machine counts differently. The numbers must come from awaiting `ticket()`, once for each person.",
    ),
  ),
);
