import * as asyncio from "asyncio";

const user = new asyncio.ContextVar("user", {
  default: "nobody",
});

async function handle(name: string) {
  user.set(name);
  await asyncio.sleep(1);
  console.log("still", user.get());
}

async function main() {
  await asyncio.gather(handle("Ada"), handle("Grace"));
  console.log("here", user.get());
}

asyncio.run(main());
