import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  Hamlet: 0.53,
  Heidi: 2.71,
  Candide: 1.3,
  Zadig: 1.57,
  Momo: 2.02,
};

export const books = Object.keys(seconds);

export async function shelfOf(book: string) {
  await asyncio.sleep(seconds[book]!);
  return `${book.length}${book[0]}`;
}
