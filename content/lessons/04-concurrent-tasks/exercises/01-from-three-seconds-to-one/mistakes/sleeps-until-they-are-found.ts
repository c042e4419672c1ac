// Breaks: Each coroutine is awaited | blocks the only thread
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const searches = books.map((book) =>
    asyncio.createTask(shelfOf(book)),
  );
  time.sleep(1);
  const shelves = await asyncio.gather(searches);
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
