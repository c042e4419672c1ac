// Breaks: countWords runs in a | threads of the same process
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const lines = readLog().split("\n");
  const share = Math.ceil(lines.length / pieces);
  const counting = Array.from({ length: pieces }, (_, index) =>
    asyncio.toThread(
      countWords,
      lines
        .slice(index * share, (index + 1) * share)
        .join("\n"),
    ),
  );
  const counts = await asyncio.gather(...counting);
  console.log(
    `${counts.reduce((sum, count) => sum + count)} words`,
  );
}

asyncio.run(main());
