import * as asyncio from "asyncio";

class Connection {
  async aenter(): Promise<this> {
    console.log("half open");
    throw new Error("no answer");
  }

  async aexit() {
    console.log("never printed");
  }
}

async function main() {
  try {
    await asyncio.asyncWith(new Connection(), async () => {
      console.log("never printed either");
    });
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
