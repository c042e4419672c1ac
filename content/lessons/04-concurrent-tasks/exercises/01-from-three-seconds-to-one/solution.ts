import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const searches = books.map((book) => shelfOf(book));
  const shelves = await asyncio.gather(...searches);
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
