import * as asyncio from "asyncio";
import { goodbye, web } from "./page";

/** What {@link request} raises when no server answers. */
export class NetworkError extends Error {}

/** The links on the page, from its top to its bottom. */
export const links = Object.keys(web);

/**
 * Sends a request to a link and returns the answer's status:
 * 200 if all is well, another number if not. Raises a
 * {@link NetworkError} when no server answers. When it is
 * cancelled, it hangs up before it ends.
 */
export async function request(link: string) {
  const outcomes = web[link]!;
  const [seconds, outcome] =
    outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!;
  console.log(`asking ${link}`);
  let answer: number | "no server" | undefined;
  try {
    await asyncio.sleep(seconds);
    answer = outcome;
  } finally {
    if (answer === undefined) {
      if (goodbye > 0) await asyncio.sleep(goodbye);
      console.log(`hung up on ${link}`);
    }
  }
  if (answer === "no server") {
    console.log(`no server for ${link}`);
    throw new NetworkError(`no server for ${link}`);
  }
  return answer;
}
