// Breaks: No further page | “Wednesday: begun” was printed
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  let request: unknown = null;
  for (const page of pages) {
    const saving = asyncio.createTask(savePage(page));
    try {
      await asyncio.shield(saving);
    } catch (error) {
      await saving;
      request = error;
    }
  }
  if (request) throw request;
}

asyncio.run(evening(keep));
