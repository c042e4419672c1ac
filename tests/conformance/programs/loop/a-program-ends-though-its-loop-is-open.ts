import * as asyncio from "asyncio";

async function main() {
  console.log("runs");
}

const loop = asyncio.newEventLoop();
void loop.runUntilComplete(main()).then(() => {
  console.log("closed:", loop.isClosed() ? "True" : "False");
});
