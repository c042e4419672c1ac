import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const answer = loop.createFuture<number>();
  answer.addDoneCallback((future) =>
    console.log("it is there:", future.result()),
  );
  loop.callLater(2, () => answer.setResult(42));
  if (!answer.done()) {
    console.log("not there yet");
  }
  console.log(await answer);
}

asyncio.run(main());
