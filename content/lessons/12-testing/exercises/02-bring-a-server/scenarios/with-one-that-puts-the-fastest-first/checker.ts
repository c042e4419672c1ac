import * as asyncio from "asyncio";

/** What a request throws when no server answers. */
export class NetworkError extends Error {}

/**
 * Asks each link, at most `limit` of them at once. Gives the
 * answers in the order of the links, with "failed" for a link
 * whose question ended with a {@link NetworkError}. When it is
 * cancelled, it leaves no request under way.
 */
export async function checkAll(
  ask: (link: string) => asyncio.Coroutine<string>,
  links: string[],
  limit: number,
) {
  const places = new asyncio.Semaphore(limit);
  const answers: string[] = [];

  async function check(link: string) {
    return await asyncio.asyncWith(places, async () => {
      try {
        answers.push(await ask(link));
      } catch (error) {
        if (!(error instanceof NetworkError)) throw error;
        answers.push("failed");
      }
    });
  }

  await asyncio.gather(...links.map(check));
  return answers;
}
