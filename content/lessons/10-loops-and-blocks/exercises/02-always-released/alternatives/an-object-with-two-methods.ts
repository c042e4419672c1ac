import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

function login() {
  const steps: (() => PromiseLike<void>)[] = [];
  return {
    async aenter() {
      const name = await borrow();
      steps.push(() => giveBack(name));
      try {
        await logIn(name);
      } catch (error) {
        await this.aexit();
        throw error;
      }
      return name;
    },
    async aexit() {
      for (const step of steps.reverse()) {
        await step();
      }
    },
  };
}

asyncio.run(day(login));
