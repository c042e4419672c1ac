import * as asyncio from "asyncio";
import { launch } from "./launch";

async function say(seconds: number, line: string) {
  await asyncio.sleep(seconds);
  console.log(line);
}

async function main() {
  const numbers = Array.from(
    { length: launch.from },
    (_, index) => say(index, `${launch.from - index}`),
  );
  await asyncio.gather(
    ...numbers,
    say(launch.from, `${launch.name} is off`),
  );
}

asyncio.run(main());
