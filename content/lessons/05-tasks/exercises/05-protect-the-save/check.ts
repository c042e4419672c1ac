import { check, endsWell, exercise, inScenario, neverPrints, prints, printsAt, printsValue, takes } from "#grading";
import { leftBehind } from "#record";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "No page is torn",
    neverPrints(/: torn$/),
    (run) =>
      leftBehind(run).length > 0 &&
      `\`keep\` ended before its page did, and the end of the program broke that off. When the request comes, \`keep\` must still wait for the page.${
        run.language === "python" ? " A CancelledError is not an Exception: `except Exception` lets it pass by." : ""
      }`,
    "The request must not reach the page. Something has to stand between `keep` and `savePage`, and `keep` must wait for the page.",
  ),
  check(
    "The page that was begun is saved to its end",
    printsAt([1, "Monday: saved"], [1.5, "time to sleep"], [2, "Tuesday: saved"]),
    "Tuesday's page is begun at 1 second and needs until 2. The request comes in between.",
  ),
  check("No further page is begun", neverPrints("Wednesday: begun")),
  check(
    "Ends as cancelled, when the page is saved",
    printsValue("the diary ", "was cancelled"),
    "The request was kept away from the page. It must still leave `keep`: raise it again when the page is saved.",
  ),
  check("Stops as soon as the page is saved", takes(2)),
  inScenario("on a quiet evening", check("Saves all pages", prints("page I", "page II", "ended as usual"))),
  inScenario("with slow pages", check("Saves what was begun", prints("1 whole", "2 whole", "3 whole", "cancelled"))),
);
