import * as asyncio from "asyncio";

class NoExit {
  async aenter() {
    console.log("entered");
  }
}

class EntersNothing {
  aenter() {
    return 5;
  }

  async aexit() {
    console.log("left");
  }
}

class LeavesNothing {
  async aenter() {
    console.log("entered");
  }

  aexit() {
    return 5;
  }
}

async function main() {
  for (const manager of [5, new NoExit(), new EntersNothing(), new LeavesNothing()]) {
    try {
      await asyncio.asyncWith(manager as never, async () => {
        console.log("inside");
      });
    } catch (error) {
      console.log((error as Error).name);
    }
  }
}

asyncio.run(main());
