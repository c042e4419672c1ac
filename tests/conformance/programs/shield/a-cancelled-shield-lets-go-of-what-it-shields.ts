import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  try {
    await asyncio.waitFor(asyncio.shield(future), 1);
  } catch {
    console.log(truth(future.done()), truth(String(future).includes("_inner_done_callback")));
  }
}

asyncio.run(main());
