import * as asyncio from "asyncio";

async function f() {
  console.log("once");
}

function tryAgain() {
  const coroutine = f();
  try {
    void runner.run(coroutine);
  } catch (error) {
    console.log(error);
  }
  coroutine.close();
  try {
    runner.getLoop();
  } catch (error) {
    console.log(error);
  }
}

const runner = new asyncio.Runner();
void runner
  .run(f())
  .then(() => runner.close())
  .then(tryAgain);
