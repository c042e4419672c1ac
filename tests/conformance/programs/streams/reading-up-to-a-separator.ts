import { IncompleteReadError, run, StreamReader, ValueError } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function main() {
  const reader = new StreamReader({ limit: 8 });
  reader.feedData(bytes("a;;b;c||d"));
  console.log(text(await reader.readuntil(bytes(";;"))));
  console.log(text(await reader.readuntil([bytes("||"), bytes(";")])));
  console.log(text(await reader.readuntil([bytes("||"), bytes(";")])));
  for (const separator of [bytes(""), []]) {
    try {
      await reader.readuntil(separator);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log(error.message);
    }
  }
  reader.feedEof();
  try {
    await reader.readuntil(bytes(";"));
  } catch (error) {
    if (!(error instanceof IncompleteReadError)) throw error;
    console.log(text(error.partial), error.expected ?? "None", error.message);
  }
}

run(main());
