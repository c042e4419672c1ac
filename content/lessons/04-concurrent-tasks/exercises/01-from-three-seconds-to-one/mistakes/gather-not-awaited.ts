// Breaks: everything | join
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves = asyncio.gather(
    ...books.map((book) => shelfOf(book)),
  ) as unknown as string[];
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
