// Breaks: ticker ticks, and it is on time | Leave the ticks to the ticker
import * as asyncio from "asyncio";
import { parts } from "./film";

async function main() {
  const lines: [moment: number, line: string][] = [];
  let there = 0;
  for (const part of parts) {
    there += part.seconds;
    lines.push([there, `the ${part.name} is here`]);
  }
  for (let count = 1; count <= 5; count += 1) {
    lines.push([count * 0.5, `tick ${count}`]);
  }
  lines.sort(([one], [other]) => one - other);
  let now = 0;
  for (const [moment, line] of lines) {
    await asyncio.sleep(moment - now);
    now = moment;
    console.log(line);
  }
  console.log("the evening is over");
}

asyncio.run(main());
