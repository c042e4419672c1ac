import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await loop.runForever();
  } catch (error) {
    console.log(error);
  }
  try {
    loop.close();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
