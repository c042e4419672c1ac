// Breaks: Then one line lists the shelves | “shelves: B12”
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

const shelves: string[] = [];

async function lookFor(book: string) {
  const shelf = await shelfOf(book);
  shelves.push(shelf);
  console.log(`shelves: ${shelves.join(", ")}`);
}

async function main() {
  await asyncio.gather(...books.map(lookFor));
}

asyncio.run(main());
