import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown(left: number): Promise<void> {
  if (left === 0) {
    console.log(`${launch.name} is off`);
    return;
  }
  console.log(left);
  await asyncio.sleep(1);
  await countdown(left - 1);
}

asyncio.run(countdown(launch.from));
