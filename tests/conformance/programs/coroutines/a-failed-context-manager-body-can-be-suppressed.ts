import * as asyncio from "asyncio";

class Suppress {
  async aenter() {
    await asyncio.sleep(1);
    return "entered";
  }

  async aexit(error: unknown) {
    await asyncio.sleep(1);
    console.log("leaving with", error);
    return true;
  }
}

async function main() {
  await asyncio.asyncWith(new Suppress(), async (value) => {
    console.log(value);
    throw new asyncio.ValueError("inside");
  });
  console.log("went on at", asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
