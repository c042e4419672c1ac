import * as asyncio from "asyncio";

const bookings: Record<
  string,
  { seconds: number; trouble?: string }
> = {
  plane: { seconds: 4 },
  visa: { seconds: 0.53, trouble: "no visa" },
  car: { seconds: 2 },
};

export const needs = Object.keys(bookings);

export async function book(what: string) {
  const { seconds, trouble } = bookings[what]!;
  let isOpen = true;
  try {
    await asyncio.sleep(seconds);
    isOpen = false;
    if (trouble) throw new Error(trouble);
    return what;
  } finally {
    if (isOpen) {
      await asyncio.sleep(0.6);
      console.log(`${what}: called off`);
    }
  }
}
