import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  for (let index = 0; index < lines.length; index++) {
    console.log(`${name}: ${lines[index]}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const { name, lines } of choir) {
        group.createTask(sing(name, lines));
      }
    },
  );
  console.log("the song is over");
}

asyncio.run(main());
