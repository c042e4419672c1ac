import * as asyncio from "asyncio";

class Door {
  async aenter() {
    await asyncio.sleep(1);
    console.log("open");
    return this;
  }

  async aexit(error: unknown) {
    console.log("closed");
  }
}

async function* visitors() {
  for (const name of ["Ada", "Grace"]) {
    await asyncio.sleep(1);
    yield name;
  }
}

async function main() {
  await asyncio.asyncWith(new Door(), async () => {
    for await (const name of visitors()) {
      console.log("welcome,", name);
    }
  });
}

asyncio.run(main());
