import { ConnectionResetError, createTask, run, RuntimeError, sleep, StreamReader, wait } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function main() {
  const reader = new StreamReader();
  const waiting = createTask(reader.readline());
  reader.feedData(bytes("half of "));
  await sleep(0);
  try {
    await reader.readline();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(error.message);
  }
  waiting.cancel();
  await wait([waiting]);
  console.log("cancelled", Number(waiting.cancelled()));
  reader.feedData(bytes("a line\n"));
  console.log(text(await reader.readline()).trimEnd());
  const again = createTask(reader.read(10));
  await sleep(0);
  reader.setException(new ConnectionResetError("gone"));
  for (const waits of [again, reader.read(), reader.readline()]) {
    try {
      await waits;
    } catch (error) {
      if (!(error instanceof ConnectionResetError)) throw error;
      console.log(error.message, Number(reader.exception() === error));
    }
  }
}

run(main());
