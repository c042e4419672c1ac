import * as asyncio from "asyncio";
import { HOST, openFeed, PORT } from "./feed";

/** Reads prices until one is below the limit. */
async function watch(name: string, limit: number) {
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  writer.write(new TextEncoder().encode(`${name}\n`));
  for await (const line of reader) {
    const text = new TextDecoder().decode(line);
    const price = Number(text.split(" ")[1]);
    console.log(`${name}: ${price}`);
    if (price < limit) {
      console.log(`${name}: buy!`);
      break;
    }
  }
  writer.close();
}

async function main() {
  await openFeed();
  try {
    await asyncio.asyncWith(asyncio.timeout(5), async () => {
      await asyncio.gather(
        watch("tent", 119),
        watch("boots", 75),
      );
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("enough for today");
  }
}

asyncio.run(main());
