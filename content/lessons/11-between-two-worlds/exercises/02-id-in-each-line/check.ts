import { check, endsWell, exercise, inScenario, nothingUnawaited, printsAt } from "#grading";
import { printedLines } from "#record";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Begins lines of no request with [-]",
    printsAt([0, "[-] open"]),
    "Before the first request nothing has been set. Where can a value for that case be given?",
  ),
  check("Handles the requests at the same time", (run) => {
    const lines = printedLines(run);
    const lamp = lines.findIndex((line) => line.endsWith("looking for the lamp"));
    const book = lines.findIndex((line) => line.endsWith("found the book"));
    return lamp >= 0 && book >= 0 && lamp < book
      ? null
      : {
          about: "output",
          seen: ["The line “looking for the lamp” did not come before the line “found the book”."],
          expected: ["The second request begins while the first one is being handled."],
          hint: ["What makes the second request wait for the first?"],
          isCertain: true,
        };
  }),
  check(
    "Begins each line of a request with its number",
    printsAt(
      [0, "[1] begin"],
      [0, "[1] looking for the book"],
      [0.25, "[2] begin"],
      [0.25, "[2] looking for the lamp"],
      [1.5, "[1] found the book"],
      [1.5, "[1] end"],
      [1.75, "[2] found the lamp"],
      [1.75, "[2] end"],
    ),
    "The book is looked for and found in two tasks, with the lamp in between. What follows a request through all of that?",
  ),
  check(
    "Goes back to the number from before",
    printsAt([1.75, "[-] one more"], [3.25, "[3] end"], [3.25, "[-] closed"]),
    "The third request is awaited directly, so it shares a context with the office, which logs on afterwards.",
  ),
  inScenario(
    "when one fails",
    check(
      "Goes back after an error too, and numbers the others",
      printsAt(
        [0, "[-] before"],
        [0, "[7] looking for the boat"],
        [1.5, "[-] no boat in the yard"],
        [3, "[8] found the rope"],
        [3, "[9] found the nail"],
        [3, "[-] after"],
      ),
      "The request for the boat ends with an error. Going back has to happen on that way out as well.",
    ),
  ),
);
