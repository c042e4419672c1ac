import * as asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  try {
    await condition.wait();
  } catch (error) {
    console.log(error);
  }
  try {
    condition.notify();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
