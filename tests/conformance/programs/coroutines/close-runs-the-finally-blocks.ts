import * as asyncio from "asyncio";

async function wait(name: string) {
  try {
    await inner();
  } finally {
    console.log("outer", name);
  }
}

async function inner() {
  try {
    await asyncio.sleep(0);
  } finally {
    console.log("inner");
  }
}

const coroutine = wait("w");
coroutine.send(null);
coroutine.close();
coroutine.close();
console.log("closed");
