import {
  createTask,
  FIRST_EXCEPTION,
  gather,
  run,
  wait,
} from "asyncio";
import { book, needs } from "./trip";

async function main() {
  const tasks = needs.map((what) => createTask(book(what)));
  const [done, pending] = await wait(tasks, {
    returnWhen: FIRST_EXCEPTION,
  });
  for (const task of pending) {
    task.cancel();
  }
  await gather(...pending, { returnExceptions: true });
  const failed = [...done].find((task) => task.exception());
  console.log(
    failed
      ? `no trip: ${(failed.exception() as Error).message}`
      : `booked: ${(await gather(...tasks)).join(", ")}`,
  );
}

run(main());
