import * as asyncio from "asyncio";
import { day } from "./day";
import { borrow, giveBack, logIn } from "./pool";

async function* lending() {
  const name = await borrow();
  try {
    await logIn(name);
    yield name;
  } finally {
    await giveBack(name);
  }
}

class Login {
  #steps = lending();

  async aenter() {
    return await this.#steps.anext();
  }

  async aexit() {
    await this.#steps.aclose();
  }
}

asyncio.run(day(() => new Login()));
