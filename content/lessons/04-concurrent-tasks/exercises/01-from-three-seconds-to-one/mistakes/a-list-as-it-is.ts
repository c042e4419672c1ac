// Breaks: Then one line lists the shelves | “shelves: ['B12', 'A3', 'F40']”
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves = await asyncio.gather(
    ...books.map((book) => shelfOf(book)),
  );
  console.log("shelves:", shelves);
}

asyncio.run(main());
