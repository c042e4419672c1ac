// Breaks: On leaving, the login | given back
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

  async aexit() {
    asyncio.createTask(giveBack(this.#name));
  }
}

asyncio.run(day(() => new Login()));
