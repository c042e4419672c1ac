import * as asyncio from "asyncio";
import { readFile } from "node:fs/promises";

async function main() {
  console.log(await readFile("notes.txt", "utf8"));
}

asyncio.run(main());
