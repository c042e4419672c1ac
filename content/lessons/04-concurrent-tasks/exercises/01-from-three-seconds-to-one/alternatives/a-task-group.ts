import * as asyncio from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const tasks = await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) =>
      books.map((book) => group.createTask(shelfOf(book))),
  );
  console.log(
    `shelves: ${tasks.map((task) => task.result()).join(", ")}`,
  );
}

asyncio.run(main());
