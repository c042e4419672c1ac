// Breaks: All shops are asked | 1 call of ask
import * as asyncio from "asyncio";
import { ask, limit, shops } from "./shops";

async function answer(shop: string) {
  try {
    return `${shop}: ${await ask(shop)} coins`;
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    return `${shop}: ${error.message}`;
  }
}

async function main() {
  const late = [...shops];
  try {
    await asyncio.asyncWith(
      asyncio.timeout(limit),
      async () => {
        for (const shop of shops) {
          console.log(await answer(shop));
          late.splice(late.indexOf(shop), 1);
        }
      },
    );
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`no answer: ${late.join(", ")}`);
  }
}

asyncio.run(main());
