// Breaks: On leaving, the login | once more
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
    return this.#name;
  }

  async aexit(error: unknown) {
    await giveBack(this.#name);
    if (error !== null) await giveBack(this.#name);
  }
}

asyncio.run(day(() => new Login()));
