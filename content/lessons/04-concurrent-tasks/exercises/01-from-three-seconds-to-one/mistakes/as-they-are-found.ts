// Breaks: Then one line lists the shelves | “shelves: 6H, 7C, 5Z, 4M, 5H”
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

const shelves: string[] = [];

async function lookFor(book: string) {
  shelves.push(await shelfOf(book));
}

async function main() {
  await asyncio.gather(...books.map(lookFor));
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
