import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

const own = asyncio.newEventLoop();
asyncio.setEventLoop(own);
const runner = new asyncio.Runner({ debug: true, loopFactory: asyncio.newEventLoop });
console.log(truth(runner.getLoop().getDebug()), truth(asyncio.getEventLoop() === own));
void runner.close().then(() => {
  console.log(truth(asyncio.getEventLoop() === own));
  own.close();
});
