// Breaks: Nothing is counted on the loop | was printed by a call on the loop itself
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function count(piece: string) {
  return countWords(piece);
}

async function main() {
  const lines = readLog().split("\n");
  const share = Math.ceil(lines.length / pieces);
  const counts = await asyncio.gather(
    ...Array.from({ length: pieces }, (_, index) =>
      count(
        lines
          .slice(index * share, (index + 1) * share)
          .join("\n"),
      ),
    ),
  );
  console.log(
    `${counts.reduce((sum, each) => sum + each)} words`,
  );
}

asyncio.run(main());
