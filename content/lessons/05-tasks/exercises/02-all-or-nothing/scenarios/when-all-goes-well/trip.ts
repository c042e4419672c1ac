import * as asyncio from "asyncio";

const bookings: Record<
  string,
  { seconds: number; trouble?: string }
> = {
  bus: { seconds: 1.9 },
  hut: { seconds: 0.7 },
  guide: { seconds: 2.1 },
};

export const needs = Object.keys(bookings);

export async function book(what: string) {
  const { seconds, trouble } = bookings[what]!;
  let isOpen = true;
  try {
    await asyncio.sleep(seconds);
    isOpen = false;
    if (trouble) throw new asyncio.ValueError(trouble);
    return what;
  } finally {
    if (isOpen) {
      await asyncio.sleep(0.6);
      console.log(`${what}: called off`);
    }
  }
}
