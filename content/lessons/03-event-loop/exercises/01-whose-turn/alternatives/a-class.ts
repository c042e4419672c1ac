import * as asyncio from "asyncio";
import { choir } from "./choir";

class Singer {
  name: string;
  lines: string[];

  constructor(name: string, lines: string[]) {
    this.name = name;
    this.lines = lines;
  }

  async sing() {
    for (const line of this.lines) {
      console.log(`${this.name}: ${line}`);
      await asyncio.sleep(0);
    }
  }
}

async function main() {
  const singers = choir.map(
    ({ name, lines }) => new Singer(name, lines),
  );
  await asyncio.gather(...singers.map((each) => each.sing()));
  console.log("the song is over");
}

asyncio.run(main());
