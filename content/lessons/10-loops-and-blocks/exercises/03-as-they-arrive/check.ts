import {
  all,
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsTimes,
  takes,
  type Matcher,
} from "#grading";

function asksOnce(...shops: string[]): Matcher {
  return all(peak(callsOf("ask", "/shops.ts"), shops.length), ...shops.map((shop) => printsTimes(`asking ${shop}`)));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Asks all five shops at the same time, each once", asksOnce("north", "south", "west", "east", "hill")),
  check(
    "Prints each price as soon as it is there",
    printsAt([1, "south: 9 coins"], [2, "east: 10 coins"]),
    "South answers after one second and east after two. Nobody should have to wait for a slower shop.",
  ),
  check(
    "Prints why a shop has no price, and goes on",
    printsAt([0.5, "west: not for sale"]),
    "The `LookupError` of one shop is a result like the others. Where can it be turned into a line of text?",
  ),
  check(
    "Lists the shops without an answer after three seconds",
    printsAt([3, "no answer: north, hill"]),
    "The order is that of the list `shops`. A task knows whether it is done.",
  ),
  check("Leaves no task behind", noTaskLeftBehind()),
  check("Ends at the limit", takes(3)),
  inScenario(
    "when all answer",
    check(
      "Ends with the last answer, and lists nobody",
      all(
        neverPrints(/^no answer/, /^hung up/),
        printsAt([0.5, "lake: 3 coins"], [1, "mill: not for sale"], [1.5, "port: 4 coins"]),
        takes(1.5),
      ),
      "All three answer within the limit. After the last answer there is nothing left to wait for, and nobody to list.",
    ),
  ),
  inScenario(
    "with another limit",
    check(
      "Gives up on the others at that moment",
      all(printsAt([0.4173, "yard: 2 coins"], [0.7319, "no answer: bay, inn"]), noTaskLeftBehind(), takes(0.7319)),
      "The limit is 0.7319 seconds here: take it from `limit`. Yard answers after 0.4173 seconds, and its price is printed at that very moment.",
    ),
  ),
);
