import * as asyncio from "asyncio";

let stock = 0;
const changed = new asyncio.Condition();

async function buy(name: string, wanted: number) {
  await asyncio.asyncWith(changed, async () => {
    await changed.waitFor(() => stock >= wanted);
    stock -= wanted;
    console.log(`${name} takes ${wanted}, ${stock} left`);
  });
}

async function deliver() {
  for (let times = 0; times < 2; times++) {
    await asyncio.sleep(1);
    await asyncio.asyncWith(changed, async () => {
      stock += 2;
      console.log(`delivery, ${stock} in stock`);
      changed.notifyAll();
    });
  }
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(buy("Ada", 3));
      group.createTask(buy("Bo", 1));
      group.createTask(deliver());
    },
  );
}

asyncio.run(main());
