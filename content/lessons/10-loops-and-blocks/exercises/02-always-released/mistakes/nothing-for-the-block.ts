// Breaks: On entering, the block borrows | What entering returns
import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

class Login {
  #name = "";

  async aenter() {
    this.#name = await borrow();
    try {
      await logIn(this.#name);
    } catch (error) {
      await giveBack(this.#name);
      throw error;
    }
    return undefined as unknown as string;
  }

  async aexit() {
    await giveBack(this.#name);
  }
}

asyncio.run(day(() => new Login()));
