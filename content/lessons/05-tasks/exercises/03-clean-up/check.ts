import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  prints,
  printsAt,
  printsTimes,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "Goes on after trouble with a bed",
    printsAt([1, "the roses are watered"], [1.5, "trouble with the beans: the hose has a knot"]),
  ),
  check(
    "Waters no bed after the request to stop",
    neverPrints("the melons are watered", /^trouble with the herbs/),
    "The request arrives as an exception at an await. Whoever catches it and goes on has not stopped.",
  ),
  check(
    "Ends as cancelled",
    printsValue("the watering ", "was cancelled"),
    "A task counts as cancelled when the CancelledError leaves its coroutine. Let it pass, or raise it again.",
  ),
  check(
    "Closes the valve once, at that moment",
    all(printsTimes("valve closed"), printsAt([2.5, "it rains"], [2.5, "valve closed"])),
    "The valve must be closed on every way out. There is a block that runs on every way out.",
  ),
  check("Stops at once", takes(2.5)),
  inScenario(
    "in a dry night",
    check(
      "Waters all beds and closes the valve once",
      prints(
        "tap open",
        "trouble with the leeks: no water",
        "the peas have water",
        "the tulips have water",
        "tap closed",
        "ended as usual",
      ),
      "In this night nobody cancels. The way out is the end of the list, and the valve must be closed there too.",
    ),
  ),
);
