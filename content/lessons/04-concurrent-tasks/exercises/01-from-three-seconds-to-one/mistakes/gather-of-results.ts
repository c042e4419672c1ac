// Breaks: everything | awaitable
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves = await asyncio.gather(
    await shelfOf(books[0]!),
    await shelfOf(books[1]!),
    await shelfOf(books[2]!),
  );
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
