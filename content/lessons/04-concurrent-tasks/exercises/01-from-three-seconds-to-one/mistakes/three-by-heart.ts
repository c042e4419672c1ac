// Breaks: It works for another list | “shelves: 6H, 5H, 7C”
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const [first, second, third] = await asyncio.gather(
    shelfOf(books[0]!),
    shelfOf(books[1]!),
    shelfOf(books[2]!),
  );
  console.log(`shelves: ${first}, ${second}, ${third}`);
}

asyncio.run(main());
