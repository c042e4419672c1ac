import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function whole(page: string) {
  const saving = asyncio.ensureFuture(savePage(page));
  try {
    await asyncio.shield(saving);
  } catch (error) {
    await saving;
    throw error;
  }
}

async function keep() {
  for (const page of pages) {
    await whole(page);
  }
}

asyncio.run(evening(keep));
