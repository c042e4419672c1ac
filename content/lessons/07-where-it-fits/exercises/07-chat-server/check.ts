import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverBlocks,
  neverPrints,
  awaitsEveryCoroutine,
  noWarnings,
  printsEach,
  type Matcher,
} from "#grading";

/** Each of these members hears the line, once. */
function hear(names: string[], line: string): Matcher {
  return printsEach(...names.map((name) => `${name} hears ${line}`));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never blocks the loop", neverBlocks()),
  check(
    "Everybody hears each message",
    all(hear(["Ann", "Bob", "Cid"], "Ann: good morning"), hear(["Ann", "Bob", "Cid"], "Cid: I am on the train")),
    "Each connection has a writer of its own. Where can the task of one member find the writers of the others?",
  ),
  check(
    "A message is a line",
    all(
      hear(["Bob", "Cid"], "Ann: the new tents are here"),
      hear(["Ann", "Cid"], "Bob: hello Ann"),
      hear(["Ann", "Cid"], "Bob: any news?"),
    ),
    "A line may come in pieces, and one piece may hold two lines. `readline` puts them together and takes them apart.",
  ),
  check(
    "The others hear who has left",
    hear(["Ann"], "* Bob has left"),
    "Bob closes his connection, so reading from it comes to an end. What does the server do then?",
  ),
  check(
    "A connection that breaks off is a way to leave",
    all(hear(["Ann", "Bob"], "* Cid has left"), noWarnings()),
    "Here reading raises a `ConnectionResetError`. What is still to be done for Cid then?",
  ),
  inScenario(
    "in another team",
    check(
      "Everybody hears what concerns them",
      all(
        neverPrints(/\* +has left/),
        hear(["Eve", "Fay"], "Eve: is anybody here?"),
        hear(["Eve", "Fay"], "Fay: I am"),
        hear(["Eve", "Fay"], "Fay: bye"),
        hear(["Eve"], "* Fay has left"),
        hear(["Gus"], "Gus: hi"),
        noWarnings(),
      ),
      "Here a client connects and hangs up without a word: the first `readline` gives nothing. Fay's connection breaks off, and Gus comes when the others have left.",
    ),
  ),
);
