import * as asyncio from "asyncio";

async function interrupts() {
  await asyncio.sleep(0);
  throw keyboardInterrupt("in a task");
}

async function works(name: string) {
  try {
    await asyncio.sleep(5);
  } finally {
    console.log(name, "tidied up");
  }
}

async function waits() {
  const task = asyncio.createTask(interrupts());
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.KeyboardInterrupt) console.log("heard of it");
    else throw error;
  }
}

async function groups() {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(works("a member"));
    group.createTask(interrupts());
  });
}

async function inTheBody() {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(works("a member"));
    await asyncio.sleep(0);
    throw keyboardInterrupt("in the body");
  });
}

async function callsBack() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(() => {
    throw keyboardInterrupt("in a callback");
  });
  loop.callSoon(console.log, "the next callback");
  await works("main");
}

function keyboardInterrupt(message: string) {
  return new asyncio.KeyboardInterrupt(message);
}

function runAll(mains: (() => Promise<void>)[]) {
  const [main, ...rest] = mains;
  if (main === undefined) return;
  console.log("run");
  asyncio
    .run(main())
    .catch((error) => {
      if (!(error instanceof asyncio.KeyboardInterrupt)) throw error;
      console.log("ended by:", error.message);
    })
    .then(() => runAll(rest));
}

runAll([waits, groups, inTheBody, callsBack]);
