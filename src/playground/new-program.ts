import { mainFile, type Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";

const CODE: Record<Language, string> = {
  python: `import asyncio


async def main():
    await asyncio.sleep(1)
    print("hello")


asyncio.run(main())`,
  typescript: `import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  console.log("hello");
}

asyncio.run(main());`,
};

/** What a new program begins with. */
export function newProgram(language: Language): Program {
  const entry = mainFile(language);
  return { files: { [entry]: CODE[language] }, entry };
}
