import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  printsFrom,
  printsInOrder,
  printsValue,
  runsTasks,
  takes,
} from "#grading";

const RECEIPTS = ["Ada pays 5", "thank you, Ada", "Bo pays 7", "thank you, Bo", "Cy pays 4", "thank you, Cy"];

const SIXTEEN_COUNTED = printsValue("the inspector counts ", "16");

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Each sale is a task of its own", runsTasks("sell", 3)),
  check(
    "No sale is lost",
    printsValue("in the till: ", "16"),
    "Each sale reads the till, awaits something, and then writes what it read plus its price. Which other sales wrote in the meantime?",
  ),
  check(
    "All the money is in the till before anything is printed",
    all(SIXTEEN_COUNTED, printsFrom("inspect", ["the inspector counts 16"], "/shop.ts")),
    (run) =>
      SIXTEEN_COUNTED(run) === null &&
      "Let `inspect` do the counting: `main` gives it a function that returns what is in the till.",
    "The money needs neither the printer nor the lock. Put it into the till first, without an await between reading and writing.",
  ),
  check(
    "The two lines of a receipt stay together",
    printsInOrder(...RECEIPTS),
    "A receipt awaits between its two lines, and another sale comes in there. One lock for all sales keeps the printer for one of them at a time.",
  ),
  check("The printer prints every line", printsFrom("printLine", RECEIPTS, "/shop.ts")),
  check(
    "The printer prints one line at a time",
    takes(1.2),
    (run) =>
      run.elapsed < 1.2 &&
      "Some lines were printed at the same time, but the printer needs 0.2 seconds for each. Let only one sale print at a time, one line after the other.",
  ),
  inScenario(
    "in another shop",
    check(
      "Does the same for other customers",
      printsInOrder(
        "the inspector counts 38",
        "Dot pays 30",
        "thank you, Dot",
        "Eve pays 8",
        "thank you, Eve",
        "in the till: 38",
      ),
      "This shop has two customers and a slower printer. Take the sales from the list, and let the lock say when the next receipt may begin.",
    ),
  ),
  inScenario(
    "with a customer who comes too late",
    check(
      "Each sale puts in its own price",
      printsValue("in the till: ", "25"),
      "While the first receipt is printed, one more sale is added to the list, but nothing runs it any more. Each `sell` adds the price that it was given, and no other one.",
    ),
  ),
);
