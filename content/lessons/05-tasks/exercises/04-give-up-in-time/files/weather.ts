import * as asyncio from "asyncio";

const services: Record<
  string,
  { seconds: number; weather?: string }
> = {
  Lima: { seconds: 0.5, weather: "fog" },
  Oslo: { seconds: 4, weather: "sun" },
  Atlantis: { seconds: 1 },
  Perth: { seconds: 3, weather: "rain" },
};

/** The towns on the board. */
export const towns = Object.keys(services);

/**
 * Asks a town's weather service. Some take long, and some do
 * not know the town.
 */
export async function ask(town: string) {
  const { seconds, weather } = services[town]!;
  let isAnswered = false;
  try {
    await asyncio.sleep(seconds);
    isAnswered = true;
  } finally {
    if (!isAnswered) {
      console.log(`no longer asking ${town}`);
    }
  }
  if (weather === undefined) {
    throw new asyncio.ValueError("no such town");
  }
  return weather;
}

/** What was forecast yesterday. */
export function yesterday(town: string) {
  return town === "Oslo" ? "snow" : "wind";
}
