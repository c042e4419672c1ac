import * as asyncio from "asyncio";

async function bake() {
  try {
    await asyncio.sleep(3);
    return "a cake";
  } finally {
    console.log("oven off");
  }
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(2), async () => {
      console.log(await bake());
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) {
      throw error;
    }
    console.log("we have biscuits instead");
  }
  await asyncio.asyncWith(asyncio.timeout(3), async () => {
    console.log(await bake());
  });
}

asyncio.run(main());
