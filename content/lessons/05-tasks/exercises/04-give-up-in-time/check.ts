import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  noTaskLeftBehind,
  nothingUnawaited,
  peak,
  printsAt,
  printsInOrder,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Asks all services at the same time", peak(callsOf("ask", "/weather.ts"), 4)),
  check(
    "Shows a forecast for each town, in the order of the list",
    printsInOrder("Lima: fog", "Oslo: snow (from yesterday)", "Atlantis: no such town", "Perth: wind (from yesterday)"),
    "Quick answers are shown as they are, slow ones are replaced by yesterday's, and an error is no timeout.",
  ),
  check(
    "Really stops asking after 1.5 seconds",
    all(printsAt([1.5, "no longer asking Oslo"]), printsAt([1.5, "no longer asking Perth"])),
    "A question that is not waited for any more must be cancelled, or it goes on in the background.",
  ),
  check("Leaves no task over", noTaskLeftBehind()),
  check("Takes 1.5 seconds", takes(1.5)),
  inScenario(
    "with other towns",
    check(
      "Shows the board after 1.5 seconds",
      all(
        printsInOrder(
          "Graz: 4 degrees (from yesterday)",
          "Bern: hail",
          "Lodz: 4 degrees (from yesterday)",
          "Gent: out of order",
        ),
        takes(1.5),
      ),
      "Here Bern answers after 1.4 seconds and Lodz after 1.6. Let the clock decide, and no name.",
    ),
  ),
);
