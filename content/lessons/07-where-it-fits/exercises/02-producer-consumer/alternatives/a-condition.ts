import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

class Ramp {
  #sacks: string[] = [];
  #changed = new asyncio.Condition();
  #closed = false;

  async put(sack: string) {
    await asyncio.asyncWith(this.#changed, async () => {
      await this.#changed.waitFor(
        () => this.#sacks.length < room,
      );
      this.#sacks.push(sack);
      this.#changed.notifyAll();
    });
  }

  async close() {
    await asyncio.asyncWith(this.#changed, async () => {
      this.#closed = true;
      this.#changed.notifyAll();
    });
  }

  async take() {
    return await asyncio.asyncWith(this.#changed, async () => {
      await this.#changed.waitFor(
        () => this.#sacks.length > 0 || this.#closed,
      );
      const sack = this.#sacks.shift();
      this.#changed.notifyAll();
      return sack;
    });
  }
}

async function main() {
  const ramp = new Ramp();
  async function carry() {
    for (const sack of sacks) {
      await fetchSack(sack);
      await ramp.put(sack);
    }
    await ramp.close();
  }
  async function work() {
    for (;;) {
      const sack = await ramp.take();
      if (sack === undefined) return;
      await grind(sack);
    }
  }
  const jobs = [asyncio.createTask(carry())];
  for (let i = 0; i < millstones; i++) {
    jobs.push(asyncio.createTask(work()));
  }
  for (const job of jobs) await job;
  console.log("the mill is closed");
}

asyncio.run(main());
