// Breaks: If logging in fails | cancelled while it logs in
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
      if (error instanceof asyncio.CancelledError) throw error;
      await giveBack(this.#name);
      throw error;
    }
    return this.#name;
  }

  async aexit() {
    await giveBack(this.#name);
  }
}

asyncio.run(day(() => new Login()));
