import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const [watched, done] = [loop.createFuture<number>(), loop.createFuture<number>()];
watched.addDoneCallback(console.log);
loop.close();
done.setResult(1);
for (const call of [() => watched.setResult(1), () => done.addDoneCallback(console.log)]) {
  try {
    call();
  } catch (error) {
    console.log(error);
  }
}
console.log(watched.done() ? "True" : "False", done.result());
