import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const lines: string[] = [];
  for (const name of ["Ada", "Bo"]) {
    lines.push(`${name} has ${await ticket()}`);
  }
  console.log(lines.join(", "));
}

asyncio.run(main());
