import * as asyncio from "asyncio";

const seconds: Record<string, number> = {};

export const companies = Object.keys(seconds);

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
