import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

const served: Record<string, string> = {};

async function keep(
  name: string,
  work: () => PromiseLike<string>,
) {
  served[name] = await work();
}

async function main() {
  const kettle = asyncio.createTask(keep("tea", boil));
  const toaster = asyncio.createTask(keep("bread", toast));
  await keep("egg", fry);
  await asyncio.gather(kettle, toaster);
  const { tea, bread, egg } = served;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
