import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  noWarnings,
  pointAt,
  printsTimes,
  printsValue,
  text,
  type Matcher,
} from "#grading";

const MOST = 30;

/** The last line of a run tells how many orders of a customer waited at the worst moment. */
const pilesUpNothing: Matcher = (run) => {
  const told = run.output.find(({ text }) => text.startsWith("most orders that waited: "));
  const most = Number(told?.text.split(": ")[1]);
  if (most <= MOST) return null;
  return {
    about: "at once",
    seen: told
      ? text`${String(most)} orders of one customer were made and not read yet.`
      : text`The customers never came to their end.`,
    expected: text`Never more than ${String(MOST)} orders of a customer wait.`,
    hint: text`What makes the loop wait when nobody reads? It has to wait after each order, before the next one is made.`,
    ...(told && { at: pointAt(told) }),
  };
};

/** The customer has all orders, and not later than that. */
function hasAll(name: string, latest: number): Matcher {
  const line = `${name} has all 60 orders`;
  return (run) => {
    const told = run.output.find(({ text }) => text === line);
    if (told === undefined || told.time <= latest) return printsValue(`${name} `, "has all 60 orders")(run);
    return {
      about: "time",
      seen: text`“${line}” was printed at ${String(Math.round(told.time * 1000) / 1000)} s.`,
      expected: text`The line is there after ${String(latest)} s at the latest.`,
      hint: text`What did the server wait for, when this customer was ready for more?`,
      at: pointAt(told),
    };
  };
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never has more than 30 orders of a customer waiting", pilesUpNothing),
  check(
    "Ann has all her orders at once",
    hasAll("Ann", 1),
    "Ann takes each order as soon as it is there. Who does the server wait for in between?",
  ),
  check(
    "Bob gets all his orders, at his own speed",
    hasAll("Bob", 26),
    "Bob needs 24 seconds for all of them, and is never idle. For how long does a single `drain` wait for him?",
  ),
  check(
    "Dot is cut off",
    printsValue("Dot ", "was cut off"),
    "Dot reads nothing for half a minute. How long does `drain` wait for her, and what could end that?",
  ),
  check(
    "Cid may hang up",
    all(printsTimes("Cid leaves after 5 orders"), noWarnings()),
    "The connection is gone, and `drain` says so with a `ConnectionResetError`. An error that leaves `serve` is reported: catch this one.",
  ),
  inScenario(
    "with other customers",
    check(
      "Serves each at their own speed",
      all(
        pilesUpNothing,
        hasAll("Fay", 1),
        hasAll("Eve", 8),
        printsValue("Gus ", "was cut off"),
        printsTimes("Hal leaves after 0 orders"),
        noWarnings(),
      ),
      "Here Gus sleeps for eight seconds, and the server is to wait for four. Hal hangs up before the first order. Take the time from `customers.ts`.",
    ),
  ),
);
