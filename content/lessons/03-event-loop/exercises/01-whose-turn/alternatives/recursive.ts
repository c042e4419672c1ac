import { createTask, run, sleep } from "asyncio";
import { choir } from "./choir";

async function sing({
  name,
  lines,
}: {
  name: string;
  lines: string[];
}) {
  const [first, ...rest] = lines;
  if (first === undefined) {
    return;
  }
  console.log(`${name}: ${first}`);
  await sleep(0);
  await sing({ name, lines: rest });
}

async function main() {
  const singers = choir.map((singer) =>
    createTask(sing(singer)),
  );
  for (const singer of singers) {
    await singer;
  }
  console.log("the song is over");
}

run(main());
