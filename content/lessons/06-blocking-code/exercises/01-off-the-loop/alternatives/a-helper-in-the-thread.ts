import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

function readCarefully(box: string) {
  const content = readBox(box);
  return content;
}

const reading = (box: string) =>
  asyncio.toThread((name: string) => readCarefully(name), box);

class Archive {
  contents: string[] = [];

  async readAll() {
    this.contents = await asyncio.gather(boxes.map(reading));
    console.log(`${this.contents.join(", ")}`);
  }
}

async function main() {
  await asyncio.gather(new Archive().readAll(), monitor());
}

asyncio.run(main());
