import { run } from "asyncio";
import { countWords, readLog } from "./log";

async function main() {
  const words = countWords(readLog());
  console.log(`${words} words`);
}

run(main());
