import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  Alpha: 4,
  Beta: 2.57,
  Gamma: 3,
  Delta: 0.53,
};

export const companies = Object.keys(seconds);

export async function call(company: string) {
  let answered = false;
  try {
    await asyncio.sleep(seconds[company]!);
    answered = true;
    return company;
  } finally {
    if (!answered) {
      await asyncio.sleep(0.37);
      console.log(`${company} is called off`);
    }
  }
}
