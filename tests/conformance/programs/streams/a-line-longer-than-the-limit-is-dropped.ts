import { LimitOverrunError, run, StreamReader, ValueError } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function main() {
  const reader = new StreamReader({ limit: 5 });
  reader.feedData(bytes("1234567\nshort\n123456789"));
  try {
    await reader.readuntil();
  } catch (error) {
    if (!(error instanceof LimitOverrunError)) throw error;
    console.log(error.message, error.consumed);
  }
  const readTooLong = async () => {
    try {
      await reader.readline();
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log(error.message);
    }
  };
  await readTooLong();
  console.log(text(await reader.readline()).trimEnd());
  await readTooLong();
  reader.feedData(bytes("\n"));
  reader.feedEof();
  console.log(`'${text(await reader.read()).replaceAll("\n", "\\n")}'`);
  try {
    new StreamReader({ limit: 0 });
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    console.log(error.message);
  }
}

run(main());
