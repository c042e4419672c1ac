import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function* arriving() {
  for (const { name, seconds } of parts) {
    await asyncio.sleep(seconds);
    yield name;
  }
}

async function receive() {
  for await (const name of arriving()) {
    console.log(`the ${name} is here`);
  }
}

async function main() {
  await asyncio.gather(receive(), ticker());
  console.log("the evening is over");
}

asyncio.run(main());
