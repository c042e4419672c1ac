import * as asyncio from "asyncio";

interface Booking {
  seconds: number;
  trouble?: string;
}

const bookings: Record<string, Booking> = {
  train: { seconds: 1 },
  boat: { seconds: 2, trouble: "the boat is full" },
  bed: { seconds: 3 },
};

/** What the trip needs. */
export const needs = Object.keys(bookings);

/**
 * Books one thing. When it is cancelled, it calls the booking
 * off, which takes 0.3 seconds.
 */
export async function book(what: string) {
  const { seconds, trouble } = bookings[what]!;
  let isOpen = true;
  try {
    await asyncio.sleep(seconds);
    isOpen = false;
    if (trouble) {
      throw new asyncio.ValueError(trouble);
    }
    return what;
  } finally {
    if (isOpen) {
      await asyncio.sleep(0.3);
      console.log(`${what}: called off`);
    }
  }
}
