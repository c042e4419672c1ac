import * as asyncio from "asyncio";

/** What {@link request} raises when no server answers. */
export class NetworkError extends Error {}

/**
 * What becomes of a request: after so many seconds comes a status, or it turns out that no server is there.
 * Statuses are those of the web: 200 stands for a page, 404 for none, 410 for one that is gone.
 */
const web: Record<string, [seconds: number, outcome: number | "no server"]> = {
  "maps.example/north": [1, 200],
  "huts.example/rosa": [0.5, 404],
  "birds.example/owls": [1.5, 200],
  "trains.example/line-4": [0.5, "no server"],
  "weather.example/today": [1, 200],
  "photos.example/summit": [3, 200],
  "songs.example/evening": [1.5, 200],
  "shop.example/boots": [1, 410],
};

/** The links on the page, from its top to its bottom. */
export const links = Object.keys(web);

/**
 * Sends a request to a link and gives the status of the answer: 200 if all is well, another number if not. Raises a
 * {@link NetworkError} when no server answers. Hangs up when it is cancelled.
 */
export async function request(link: string) {
  const [seconds, outcome] = web[link]!;
  console.log(`asking ${link}`);
  let answer: number | "no server" | undefined;
  try {
    await asyncio.sleep(seconds);
    answer = outcome;
  } finally {
    if (answer === undefined) console.log(`hung up on ${link}`);
  }
  if (answer === "no server") {
    console.log(`no server for ${link}`);
    throw new NetworkError(`no server for ${link}`);
  }
  return answer;
}
