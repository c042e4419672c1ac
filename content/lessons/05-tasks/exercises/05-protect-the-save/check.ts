import {
  check,
  endsWell,
  exercise,
  inScenario,
  prints,
  printsAt,
  printsTimes,
  printsValue,
  takes,
  type Matcher,
} from "#grading";
import { printedMoments } from "#record";

/** No page is torn in two. */
const nothingTorn: Matcher = (run) => {
  const torn = printedMoments(run).find(({ text }) => text.endsWith(": torn"));
  if (!torn) return null;
  return {
    seen: `“${torn.text}” was printed at ${torn.time} s.`,
    expected: "A page that was begun is saved to its end.",
    hint: "The request must not reach the page. Something has to stand between keep and savePage, and keep must wait for the page.",
    at: { time: torn.time, task: torn.task, place: torn.place },
  };
};

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("No page is torn", nothingTorn),
  check(
    "The page that was begun is saved to its end",
    printsAt([1, "Monday: saved"], [1.5, "time to sleep"], [2, "Tuesday: saved"]),
    "Tuesday's page is begun at 1 second and needs until 2. The request comes in between.",
  ),
  check("No further page is begun", printsTimes("Wednesday: begun", 0)),
  check(
    "Ends as cancelled, when the page is saved",
    printsValue("the diary ", "was cancelled"),
    "The request was kept away from the page. It must still leave keep: raise it again when the page is saved.",
  ),
  check("Stops as soon as the page is saved", takes(2)),
  inScenario("on a quiet evening", check("Saves all pages", prints("page I", "page II", "ended as usual"))),
  inScenario("with slow pages", check("Saves what was begun", prints("1 whole", "2 whole", "3 whole", "cancelled"))),
);
