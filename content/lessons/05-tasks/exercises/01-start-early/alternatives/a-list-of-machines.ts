import * as asyncio from "asyncio";
import * as kitchen from "./kitchen";

async function main() {
  const machines = [kitchen.boil, kitchen.toast];
  const tasks = machines.map((start) =>
    asyncio.createTask(start()),
  );

  const egg = await kitchen.fry();
  const [tea, bread] = await asyncio.gather(tasks);

  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
