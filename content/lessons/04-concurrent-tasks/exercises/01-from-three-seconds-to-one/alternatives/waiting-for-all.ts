import { createTask, run, wait } from "asyncio";
import { books, shelfOf } from "./library";

async function main() {
  const tasks = books.map((book) =>
    createTask(shelfOf(book), { name: book }),
  );
  const [done] = await wait(tasks);
  const byName = new Map(
    [...done].map((task) => [
      (task as asyncioTask).getName(),
      task.result(),
    ]),
  );
  console.log(
    `shelves: ${books.map((book) => byName.get(book)).join(", ")}`,
  );
}

type asyncioTask = ReturnType<typeof createTask<string>>;

run(main());
