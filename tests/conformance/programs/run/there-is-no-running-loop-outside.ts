import * as asyncio from "asyncio";

try {
  asyncio.getRunningLoop();
} catch (error) {
  console.log(error);
}

async function main() {
  console.log(Number(asyncio.getRunningLoop().isRunning()), Number(asyncio.getRunningLoop().isClosed()));
  return asyncio.getRunningLoop();
}

void asyncio.run(main()).then((loop) => {
  console.log(Number(loop.isRunning()), Number(loop.isClosed()));
});
