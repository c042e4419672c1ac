import * as asyncio from "asyncio";

async function background() {
  for (let i = 0; i < 3; i++) {
    console.log("tick", i);
    await asyncio.sleep(1);
  }
  console.log("never: the runner is closed by then");
}

async function start() {
  asyncio.createTask(background());
  await asyncio.sleep(0);
}

async function goOn() {
  await asyncio.sleep(1.5);
}

const runner = new asyncio.Runner();
void runner.run(start()).then(() => {
  console.log("between");
  void runner.run(goOn()).then(() => runner.close());
});
