import * as asyncio from "asyncio";
import * as cave from "./cave";

class Door {
  inside = 0;
  changed = new asyncio.Condition();

  async letIn(group: string) {
    await asyncio.asyncWith(this.changed, async () => {
      while (this.inside >= cave.room)
        await this.changed.wait();
      this.inside += 1;
    });
    await cave.visit(group);
    await asyncio.asyncWith(this.changed, async () => {
      this.inside -= 1;
      this.changed.notify(1);
    });
  }
}

async function main() {
  const door = new Door();
  await asyncio.gather(
    cave.groups.map((group) => door.letIn(group)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
