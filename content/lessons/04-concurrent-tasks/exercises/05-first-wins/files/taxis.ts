import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  Red: 3,
  Blue: 1,
  Green: 2,
};

/** The companies that can be called. */
export const companies = Object.keys(seconds);

/**
 * Calls a company and waits until it answers. When it is
 * cancelled, it calls the company off, which takes 0.2 seconds.
 */
export async function call(company: string) {
  let answered = false;
  try {
    await asyncio.sleep(seconds[company]!);
    answered = true;
    return company;
  } finally {
    if (!answered) {
      await asyncio.sleep(0.2);
      console.log(`${company} is called off`);
    }
  }
}
