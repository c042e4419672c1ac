import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  peak,
  printsValue,
  python,
  takes,
} from "#grading";

const otherLibrary = {
  "/library.ts": `
  import * as asyncio from "asyncio";

  const seconds = { Hamlet: 0.5, Heidi: 2.5, Candide: 1, Zadig: 1.5, Momo: 2 };

  export const books = Object.keys(seconds);

  export async function shelfOf(book) {
    await asyncio.sleep(seconds[book]);
    return book.length + book[0];
  }
`,
  "/library.py": python`
    import asyncio

    seconds = {"Hamlet": 0.5, "Heidi": 2.5, "Candide": 1, "Zadig": 1.5, "Momo": 2}

    books = list(seconds)

    async def shelf_of(book):
        await asyncio.sleep(seconds[book])
        return f"{len(book)}{book[0]}"
`,
};

export default exercise({
  scenarios: [{ name: "in another library", files: otherLibrary }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("Gives the thread back while it waits", neverBlocks()),
    check("Prints the shelves in the order of the list", printsValue("shelves: ", "B12, A3, F40")),
    check(
      "Looks for all three at the same time",
      peak(callsOf("shelfOf", "/library.ts"), 3),
      "As long as each search is awaited before the next one begins, only one is under way. Begin all, then wait.",
    ),
    check("Takes one second", takes(1)),
    inScenario(
      "in another library",
      check(
        "Takes as long as the longest search",
        all(printsValue("shelves: ", "6H, 5H, 7C, 5Z, 4M"), takes(2.5)),
        "Here are five books, and the longest search takes 2.5 seconds. Take the books from the list.",
      ),
    ),
  ],
});
