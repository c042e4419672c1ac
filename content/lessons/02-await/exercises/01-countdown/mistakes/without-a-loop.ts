// Breaks: An event loop runs | without an event loop
import { time } from "asyncio";
import { launch } from "./launch";

for (let left = launch.from; left > 0; left -= 1) {
  console.log(left);
  time.sleep(1);
}
console.log(`${launch.name} is off`);
