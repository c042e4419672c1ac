// Breaks: Several blocks can be open | Each must remember
import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

let name = "";

class Login {
  async aenter() {
    name = await borrow();
    try {
      await logIn(name);
    } catch (error) {
      await giveBack(name);
      throw error;
    }
    return name;
  }

  async aexit() {
    await giveBack(name);
  }
}

asyncio.run(day(() => new Login()));
