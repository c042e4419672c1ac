import * as asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();

  function first() {
    console.log("first removes", future.removeDoneCallback(second));
    future.addDoneCallback(third);
  }

  function second() {
    console.log("second runs all the same");
  }

  function third() {
    console.log("third");
  }

  future.addDoneCallback(first);
  future.addDoneCallback(second);
  future.setResult();
  await asyncio.sleep(0);
  console.log("one turn");
  await asyncio.sleep(0);
}

asyncio.run(main());
