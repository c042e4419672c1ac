// Breaks: If one fails | “bed: called off” was not printed
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  const answers = await asyncio.gather(
    needs.map((what) => book(what)),
    { returnExceptions: true },
  );
  const failed = answers.find(
    (answer) => answer instanceof Error,
  );
  console.log(
    failed
      ? `no trip: ${(failed as Error).message}`
      : `booked: ${answers.join(", ")}`,
  );
}

asyncio.run(main());
