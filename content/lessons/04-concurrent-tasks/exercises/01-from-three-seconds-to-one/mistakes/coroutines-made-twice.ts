// Breaks: Each coroutine is awaited | never awaited
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const searches = books.map((book) => shelfOf(book));
  console.log(`${searches.length} searches`);
  const shelves = await asyncio.gather(
    ...books.map((book) => shelfOf(book)),
  );
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
