import {
  all,
  callsOf,
  check,
  counted,
  endsWell,
  exercise,
  inScenario,
  listed,
  nothingUnawaited,
  noTaskLeftBehind,
  peak,
  pointAt,
  printsInOrder,
  printsTimes,
  quote,
  spot,
  takes,
  type Matcher,
} from "#grading";
import { printedMoments, sameTime, type Moment, type RunRecord } from "#record";

/** After Ctrl-C no request is sent. */
const sendsNothingMore: Matcher = (run) => {
  const printed = printedMoments(run);
  const pressed = printed.find(({ text }) => text === "^C");
  const sent = pressed && printed.find(({ text, event }) => text.startsWith("asking ") && event > pressed.event);
  return sent
    ? {
        seen: `After Ctrl-C, a request was sent: ${quote(sent.text)}, ${spot(run, sent)}.`,
        expected: "No request is sent after Ctrl-C.",
        hint: "Was this task cancelled, and did something catch that? Whoever catches a CancelledError raises it again.",
        at: pointAt(sent),
      }
    : null;
};

/** These links are hung up on after Ctrl-C, and before the first line of the summary. */
function hangsUpFirst(...links: string[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    const pressed = printed.find(({ text }) => text === "^C");
    const from = pressed?.event ?? Infinity;
    const summary = printed.find(({ text, event }) => /^\S+: /.test(text) && event > from);
    const late = links.filter(
      (link) =>
        !printed.some(
          ({ text, event }) => text === `hung up on ${link}` && event > from && event < (summary?.event ?? Infinity),
        ),
    );
    const at = summary ?? pressed;
    return late.length === 0
      ? null
      : {
          seen: `${counted(late.length, "request")} under way at Ctrl-C had not hung up when the summary began: ${listed(late)}.`,
          expected: "First all requests hang up, then the summary is printed.",
          hint: isAskedToCancel(run, pressed)
            ? "cancel() is only a request, and hanging up takes a moment. Wait until the tasks have really ended: gather stops waiting at the first one that is cancelled."
            : "Nobody stopped these requests. A flag is seen only where somebody looks at it; a cancellation reaches a task wherever it waits.",
          ...(at && { at: pointAt(at) }),
        };
  };
}

/** Whether any task is asked to cancel at the moment of Ctrl-C. */
function isAskedToCancel({ events }: RunRecord, pressed: Moment | undefined): boolean {
  return events.some(
    ({ type, time }, index) =>
      type === "cancel-requested" && pressed && index > pressed.event && sameTime(time, pressed.time),
  );
}

export default exercise(
  check("Comes to its end without an error", endsWell(), (run) => {
    if (run.outcome.kind !== "failed") return null;
    const { name } = run.outcome.error;
    if (name === "CancelledError")
      return "Whoever awaits a cancelled task gets a CancelledError. Ask the task instead.";
    if (name === "InvalidStateError")
      return "This task had no result yet. cancel() is only a request: wait for its end.";
    return null;
  }),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Listens for Ctrl-C",
    printsTimes("^C"),
    "Call onCtrlC once, before the waiting begins, and give it a function: the function itself, not what a call of it gives.",
  ),
  check("Sends no request after Ctrl-C", sendsNothingMore),
  check(
    "Hangs up before it reports",
    hangsUpFirst("photos.example/summit", "shop.example/boots", "radio.example/live"),
  ),
  check(
    "Leaves no task over",
    noTaskLeftBehind(),
    "Every task must end before main does, the one that waits for the event as well.",
  ),
  check(
    "Reports what is known, in the order of the page",
    printsInOrder(
      "^C",
      "maps.example/north: ok",
      "huts.example/rosa: broken (404)",
      "birds.example/owls: ok",
      "trains.example/line-4: not checked",
      "weather.example/today: ok",
      "photos.example/summit: not checked",
      "songs.example/evening: not checked",
      "shop.example/boots: not checked",
      "radio.example/live: not checked",
      "library.example/maps: not checked",
    ),
    "A line for each link: its result if there is one, and not checked if there is none.",
  ),
  check("Ends when all have hung up", takes(2.5)),
  inScenario(
    "when no key is pressed",
    check(
      "Reports everything, after five seconds",
      all(
        peak(callsOf("request", "/web.ts"), 3),
        printsInOrder(
          "maps.example/north: ok",
          "huts.example/rosa: broken (404)",
          "birds.example/owls: ok",
          "trains.example/line-4: unreachable",
          "weather.example/today: ok",
          "photos.example/summit: ok",
          "songs.example/evening: ok",
          "shop.example/boots: broken (410)",
          "radio.example/live: ok",
          "library.example/maps: ok",
        ),
        takes(5),
        noTaskLeftBehind(),
      ),
      "The program ends when all links are checked. Who still waits for a key that is never pressed?",
    ),
  ),
  inScenario(
    "with another page",
    check(
      "Stops and reports",
      all(
        sendsNothingMore,
        hangsUpFirst("fir.example/cone", "yew.example/root"),
        printsInOrder(
          "^C",
          "oak.example/leaf: not checked",
          "elm.example/bark: broken (404)",
          "ash.example/seed: not checked",
          "fir.example/cone: not checked",
          "yew.example/root: not checked",
        ),
        takes(1.25),
      ),
      "A link that failed once and would be tried again is not checked yet.",
    ),
  ),
  inScenario(
    "before anything is known",
    check(
      "Stops and reports that nothing is checked",
      all(
        hangsUpFirst("maps.example/north", "huts.example/rosa", "birds.example/owls"),
        printsInOrder("^C", "maps.example/north: not checked", "library.example/maps: not checked"),
        takes(0.5),
        noTaskLeftBehind(),
      ),
    ),
  ),
);
