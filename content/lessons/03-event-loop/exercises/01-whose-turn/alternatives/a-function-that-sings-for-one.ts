import * as asyncio from "asyncio";
import { choir } from "./choir";

const yieldControl = () => asyncio.sleep(0);

async function sing(name: string, lines: string[]) {
  for (const line of lines) {
    console.log(`${name}: ${line}`);
    await yieldControl();
  }
}

async function main() {
  const tasks = choir.map((singer) =>
    asyncio.createTask(
      (async () => {
        await sing(singer.name, singer.lines);
      })(),
    ),
  );
  for (const task of tasks) await task;
  console.log("the song is over");
}

asyncio.run(main());
