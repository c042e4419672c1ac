// Breaks: Each singer is a task | No task of its own ran sing
import { choir } from "./choir";

const longest = Math.max(
  ...choir.map(({ lines }) => lines.length),
);
for (let round = 0; round < longest; round += 1) {
  for (const { name, lines } of choir) {
    if (lines[round] !== undefined) {
      console.log(`${name}: ${lines[round]}`);
    }
  }
}
console.log("the song is over");
