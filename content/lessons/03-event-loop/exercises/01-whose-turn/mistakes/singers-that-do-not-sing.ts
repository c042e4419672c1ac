// Breaks: Each singer is a task | was printed by the task that has sung for Ada
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  await asyncio.sleep(0);
}

async function main() {
  const singers = choir.map(({ name, lines }) =>
    asyncio.createTask(sing(name, lines)),
  );
  for (let round = 0; round < 10; round += 1) {
    for (const { name, lines } of choir) {
      const line = lines[round];
      if (line) console.log(`${name}: ${line}`);
    }
  }
  await asyncio.gather(...singers);
  console.log("the song is over");
}

asyncio.run(main());
