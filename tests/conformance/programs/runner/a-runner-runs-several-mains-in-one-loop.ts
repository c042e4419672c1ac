import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function main(n: number) {
  console.log(n, asyncio.currentTask()!.getName(), asyncio.getRunningLoop().time());
  await asyncio.sleep(1);
  return asyncio.getRunningLoop();
}

const runner = new asyncio.Runner();
void runner.run(main(1)).then((first) =>
  runner.run(main(2)).then((second) => {
    console.log(truth(first === second), truth(first === runner.getLoop()), truth(first.isClosed()));
    void runner.close().then(() => console.log(truth(first.isClosed())));
  }),
);
