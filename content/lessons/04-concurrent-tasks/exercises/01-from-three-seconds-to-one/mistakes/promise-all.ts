// Breaks: everything | JavaScript
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves = await Promise.all(
    books.map((book) => shelfOf(book)),
  );
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
