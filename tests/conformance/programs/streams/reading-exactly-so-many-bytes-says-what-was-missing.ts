import { IncompleteReadError, run, StreamReader, ValueError } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function main() {
  const reader = new StreamReader();
  reader.feedData(bytes("abcdefgh"));
  console.log(text(await reader.readexactly(3)), text(await reader.readexactly(0)) === "" ? "True" : "False");
  reader.feedEof();
  try {
    await reader.readexactly(9);
  } catch (error) {
    if (!(error instanceof IncompleteReadError)) throw error;
    console.log(text(error.partial), error.expected, error.message);
  }
  console.log(Number(reader.atEof()), text(await reader.read()) === "" ? "True" : "False");
  try {
    await reader.readexactly(-1);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    console.log(error.message);
  }
}

run(main());
