import * as asyncio from "asyncio";

function show() {
  for (const line of asyncio.formatCallGraph().split("\n")) {
    console.log(line.split("0x")[0]!.split("File")[0], line.includes("File") ? line.split(", in ").at(-1) : "");
  }
}

async function* generate() {
  show();
  yield 1;
}

async function main() {
  for await (const _ of generate());
}

asyncio.run(main());
