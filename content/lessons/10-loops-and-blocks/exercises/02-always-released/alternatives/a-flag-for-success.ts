import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

class Login implements asyncio.AsyncContextManager<string> {
  private name = "";

  async aenter() {
    this.name = await borrow();
    let loggedIn = false;
    try {
      await logIn(this.name);
      loggedIn = true;
    } finally {
      if (!loggedIn) await this.leave();
    }
    return this.name;
  }

  async aexit() {
    await this.leave();
    return false;
  }

  async leave() {
    await giveBack(this.name);
  }
}

asyncio.run(day(() => new Login()));
