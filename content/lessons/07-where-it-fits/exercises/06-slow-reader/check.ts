import {
  neverBlocks,
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  noWarnings,
  pointAt,
  printsBy,
  printsTimes,
  printsValue,
  text,
  words,
  type Matcher,
} from "#grading";
import type { RunRecord } from "#record";

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
  return all(tells(name, "has all 60 orders"), printsBy(latest, `${name} has all 60 orders`));
}

/** What becomes of a customer, as that customer tells it. */
function tells(name: string, what: string): Matcher {
  return printsValue(`${name} `, what, "/customers.py");
}

/** The server gives up the connection of this customer then: not before, and it does not go on sending. */
function cutsOff(name: string, after: number): Matcher {
  const line = `${name}\\n`;
  return (run) => {
    const connection = run.connections.find(({ messages }) => messages.some(({ text }) => text === line));
    const end = connection?.closed.server;
    if (!end || end.time < after - 0.5 || end.time > after + 0.5) {
      return {
        about: "time",
        seen: end
          ? text`The server gave up ${name}'s connection at ${String(Math.round(end.time * 1000) / 1000)} s.`
          : text`The server never gave up ${name}'s connection.`,
        expected: text`${name} takes nothing, and is cut off after ${String(after)} seconds.`,
        hint: words(
          !end || end.time > after
            ? "`close` first sends what is still waiting, and this customer takes nothing. `writer.transport.abort()` gives it up."
            : "Each `drain` may take `patience` seconds, and no less.",
        ),
        isCertain: true,
      };
    }
    return null;
  };
}

/** A hint for a TimeoutError that nothing in `serve` caught. */
function timesOutUncaught({ warnings }: RunRecord): string | false {
  return (
    warnings.some(({ error }) => error?.name === "TimeoutError") &&
    "The TimeoutError of a `drain` left `serve`, so the connection was never given up. Catch it together with the ConnectionResetError."
  );
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
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
    all(tells("Dot", "was cut off"), cutsOff("Dot", 10)),
    timesOutUncaught,
    "Dot reads nothing for half a minute. How long does `drain` wait for her, and what could end that?",
  ),
  check(
    "Cid may hang up",
    all(printsTimes("Cid leaves after 5 orders"), noWarnings()),
    timesOutUncaught,
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
        tells("Gus", "was cut off"),
        cutsOff("Gus", 4),
        printsTimes("Hal leaves after 0 orders"),
        noWarnings(),
      ),
      "Here Gus sleeps for eight seconds, and the server is to wait for four. Hal hangs up before the first order. Take the time from `customers.ts`.",
    ),
  ),
);
