// Breaks: It works for another list | It took 2.8 seconds
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const searches = books.map((book) =>
    asyncio.createTask(shelfOf(book)),
  );
  while (!searches.every((search) => search.done())) {
    await asyncio.sleep(0.1);
  }
  const shelves = searches.map((search) => search.result());
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
