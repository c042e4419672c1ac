import * as asyncio from "asyncio";

async function result() {
  return 42;
}

async function fail() {
  throw new asyncio.ValueError("out of main");
}

void asyncio.run(result()).then((value) => {
  console.log(value);
  void asyncio.run(fail()).catch((error: unknown) => console.log(error));
});
