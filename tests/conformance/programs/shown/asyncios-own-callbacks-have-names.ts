import * as asyncio from "asyncio";

function job(text: string) {
  console.log(text);
}

function show(future: asyncio.Future) {
  console.log(/cb=\[(.*)\]/.exec(String(future))![1]);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();
  asyncio.asCompleted([future]);
  const gathering = asyncio.gather(future);
  show(future);
  const shield = asyncio.shield(future);
  show(shield);
  show(loop.runInExecutor(null, job, "job"));
  show(asyncio.currentTask()!);
  gathering.cancel();
}

asyncio.run(main());
