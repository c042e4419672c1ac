import * as asyncio from "asyncio";

function work() {
  try {
    asyncio.getRunningLoop();
    return "there is one";
  } catch (error) {
    return (error as Error).message;
  }
}

async function main() {
  console.log(await asyncio.toThread(work));
}

void asyncio.run(main());
