import * as asyncio from "asyncio";
import * as library from "./library";

class Search {
  task: asyncio.Task<string>;

  constructor(book: string) {
    this.task = asyncio.createTask(library.shelfOf(book));
  }

  async shelf() {
    return await this.task;
  }
}

async function main() {
  const searches = library.books.map(
    (book) => new Search(book),
  );

  const shelves: string[] = [];
  for (const search of searches) {
    shelves.push(await search.shelf());
  }

  console.log("shelves: " + shelves.join(", "));
}

asyncio.run(main());
