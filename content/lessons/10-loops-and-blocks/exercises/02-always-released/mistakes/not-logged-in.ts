// Breaks: several | logged in
import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

class Login {
  #name = "";

  async aenter() {
    this.#name = await borrow();
    return this.#name;
  }

  async aexit() {
    await giveBack(this.#name);
  }
}

asyncio.run(day(() => new Login()));
