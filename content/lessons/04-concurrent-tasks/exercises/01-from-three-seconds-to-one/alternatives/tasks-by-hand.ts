import { createTask, run } from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const tasks = books.map((book) => createTask(shelfOf(book)));
  const shelves: string[] = [];
  for (const task of tasks) {
    shelves.push(await task);
  }
  console.log("shelves:", shelves.join(", "));
}

run(main());
