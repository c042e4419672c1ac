// Breaks: All three books | 1 call of shelfOf
import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves: string[] = [];
  for (const book of books) {
    const search = asyncio.createTask(shelfOf(book));
    shelves.push(await search);
  }
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
