import { run, sleep } from "asyncio";
import { launch } from "./launch";

async function countFrom(left: number): Promise<void> {
  if (left === 0) {
    return;
  }
  console.log(left);
  await sleep(1);
  await countFrom(left - 1);
}

async function main() {
  await countFrom(launch.from);
  console.log(launch.name, "is off");
}

run(main());
