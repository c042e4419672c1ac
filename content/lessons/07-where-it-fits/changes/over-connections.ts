import * as asyncio from "asyncio";

const OFFICE = ["localhost", 8080] as const;
const SECONDS = new Map([
  ["berths", 2],
  ["weather", 0.1],
  ["tides", 0.1],
]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function answer(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const question = decoder.decode(line).trim();
  await asyncio.sleep(SECONDS.get(question)!);
  writer.write(encoder.encode(`${question}: all well\n`));
  await writer.drain();
  writer.close();
}

async function ask(question: string) {
  const [reader, writer] = await asyncio.openConnection(
    ...OFFICE,
  );
  writer.write(encoder.encode(question.slice(0, 3)));
  await asyncio.sleep(0.5);
  writer.write(encoder.encode(`${question.slice(3)}\n`));
  const reply = await reader.readline();
  console.log(decoder.decode(reply).trim());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(answer, ...OFFICE);
  await asyncio.asyncWith(server, async () => {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (ships) => {
        for (const question of SECONDS.keys()) {
          ships.createTask(ask(question));
        }
      },
    );
  });
}

asyncio.run(main());
