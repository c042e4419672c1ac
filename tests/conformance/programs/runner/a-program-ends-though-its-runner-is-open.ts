import * as asyncio from "asyncio";

async function main() {
  console.log("runs");
}

const runner = new asyncio.Runner();
void runner.run(main()).then(() => {
  console.log("end");
});
