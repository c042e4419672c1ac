import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

class Whole {
  saving: asyncio.Task<void>;

  constructor(page: string) {
    this.saving = asyncio.createTask(savePage(page));
  }

  async aenter() {
    return asyncio.shield(this.saving);
  }

  async aexit() {
    await asyncio.wait([this.saving]);
  }
}

async function keep() {
  for (const page of pages) {
    await asyncio.asyncWith(new Whole(page), async (saved) => {
      await saved;
    });
  }
}

asyncio.run(evening(keep));
