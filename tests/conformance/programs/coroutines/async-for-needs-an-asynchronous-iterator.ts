import * as asyncio from "asyncio";

class NoIterator {
  aiter() {
    return 5;
  }
}

class GivesNothing {
  aiter() {
    return this;
  }

  anext() {
    return null;
  }
}

async function main() {
  for (const source of [5, new NoIterator(), new GivesNothing()]) {
    try {
      for await (const item of source as never as AsyncIterable<number>) console.log("never", item);
    } catch (error) {
      console.log((error as Error).name);
    }
  }
}

asyncio.run(main());
