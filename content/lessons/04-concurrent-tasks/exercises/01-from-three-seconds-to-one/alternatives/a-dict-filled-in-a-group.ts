import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

const found = new Map<string, string>();

async function lookFor(book: string) {
  found.set(book, await shelfOf(book));
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (searches) => {
      for (const book of books) {
        searches.createTask(lookFor(book));
      }
    },
  );
  const list = books.map((book) => found.get(book));
  console.log("shelves: " + list.join(", "));
}

asyncio.run(main());
