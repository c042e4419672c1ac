import * as asyncio from "asyncio";

async function main() {
  console.log("the loop is running");
  return asyncio.getRunningLoop();
}

try {
  asyncio.getRunningLoop();
} catch (error) {
  console.log("before:", (error as Error).message);
}

asyncio.run(main()).then((loop) => {
  try {
    loop.callLater(1, console.log, "one second later");
  } catch (error) {
    console.log("after:", (error as Error).message);
  }
});
