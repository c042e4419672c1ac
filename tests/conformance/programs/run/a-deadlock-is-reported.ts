import * as asyncio from "asyncio";

async function main() {
  console.log("waits for what nobody will set");
  await asyncio.getRunningLoop().createFuture();
}

void asyncio.run(main()).catch((error: Error) => console.log(error.message.split("\n")[0]));
