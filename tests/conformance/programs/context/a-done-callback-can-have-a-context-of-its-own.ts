import * as asyncio from "asyncio";

const count = new asyncio.ContextVar("count", { default: 0 });

function increase() {
  console.log(count.get());
  count.set(count.get() + 1);
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();
  const context = new asyncio.Context();
  context.run(() => count.set(10));
  count.set(1);
  future.addDoneCallback(increase, { context });
  future.addDoneCallback(increase);
  future.addDoneCallback(increase, { context });
  count.set(2);
  future.setResult();
  await asyncio.sleep(0);
  console.log(context.get(count), count.get());
}

asyncio.run(main());
