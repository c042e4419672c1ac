import * as asyncio from "asyncio";
import * as diary from "./diary";

async function keep() {
  let request: unknown = null;
  for (const page of diary.pages) {
    const saving = asyncio.createTask(diary.savePage(page));
    while (!saving.done()) {
      try {
        await asyncio.shield(saving);
      } catch (error) {
        request = error;
      }
    }
    if (request) throw request;
  }
}

asyncio.run(diary.evening(keep));
