import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  printsAt,
  printsInAnyOrder,
  type Matcher,
} from "#grading";

/** A guest has read these messages, each at its time. */
function hasRead(name: string, ...messages: [time: number, text: string][]): Matcher {
  return printsAt(...messages.map(([time, text]): [number, string] => [time, `${name} has read: ${text}`]));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Saying something takes no time",
    printsAt(
      [0, "said: is anybody here?"],
      [0.5, "said: hello, Cy"],
      [0.75, "said: Bo is slow tonight"],
      [2.75, "said: good night"],
    ),
    "`say` must not wait for any reader. Where can you keep a message until its reader has time for it?",
  ),
  check(
    "Ada reads at once",
    hasRead("Ada", [0.1, "is anybody here?"], [0.6, "hello, Cy"], [0.85, "Bo is slow tonight"], [2.85, "good night"]),
    (run) =>
      run.elapsed < 8 && "The room was closed while messages were still unread. `close` has to wait for the readers.",
  ),
  check(
    "Bo reads one message after the other, in order",
    hasRead("Bo", [2, "is anybody here?"], [4, "hello, Cy"], [6, "Bo is slow tonight"], [8, "good night"]),
    "Bo needs two seconds for each message, and begins the next one when he is done. He misses none.",
  ),
  check("Cy reads what is said after joining", hasRead("Cy", [1.5, "hello, Cy"])),
  check(
    "Cy reads nothing after leaving",
    neverPrints("Cy has read: Bo is slow tonight", "Cy has read: good night"),
    "Cy leaves at 1.75 seconds, in the middle of a message. It is not enough to forget a guest: a task still reads for Cy. Cancel it.",
  ),
  check(
    "Closes when everyone has read everything",
    printsAt([8, "the room is closed"]),
    "Bo is done at 8 seconds. `close` waits until every queue is empty and its last message has been read.",
  ),
  check(
    "Every task of the room has ended when the program ends",
    noTaskLeftBehind(),
    "Every task that was started for a guest must end when the guest leaves or the room closes. Cancel it, and await it.",
  ),
  inScenario(
    "on another evening",
    check(
      "Everyone reads what is said while they are in the room",
      all(
        printsInAnyOrder(
          "Eve knows that it rains",
          "Eve knows that it clears up",
          "Eve knows that it is dry",
          "Fay knows that it clears up",
          "Fay knows that it is dry",
          "closed",
        ),
        printsAt([0.2, "Eve knows that it rains"], [1.7, "Eve knows that it clears up"]),
        printsAt([2.1, "Fay knows that it clears up"], [2.7, "Fay knows that it is dry"], [2.7, "closed"]),
        noTaskLeftBehind(),
      ),
      "Here Eve leaves and comes back, and misses what is said in between. Dot needs three seconds for a message and leaves before that.",
    ),
  ),
  inScenario("in an empty room", check("Closes at once", printsAt([0, "nobody came"]))),
);
