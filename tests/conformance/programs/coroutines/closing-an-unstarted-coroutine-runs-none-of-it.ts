import * as asyncio from "asyncio";

async function work() {
  try {
    console.log("started");
  } finally {
    console.log("finally");
  }
}

const coroutine = work();
coroutine.close();
try {
  coroutine.send(null);
} catch (error) {
  console.log(error);
}
