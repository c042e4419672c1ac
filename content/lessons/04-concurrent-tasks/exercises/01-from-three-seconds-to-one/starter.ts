import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const shelves: string[] = [];
  for (const book of books) {
    shelves.push(await shelfOf(book));
  }
  console.log(`shelves: ${shelves.join(", ")}`);
}

asyncio.run(main());
