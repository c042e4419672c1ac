import * as asyncio from "asyncio";

const SERVICE = ["localhost", 8080] as const;
const SECONDS = new Map([
  ["report", 2],
  ["price", 0.1],
  ["stock", 0.1],
]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const line = await reader.readline();
  const request = decoder.decode(line).trim();
  await asyncio.sleep(SECONDS.get(request)!);
  writer.write(encoder.encode(`${request}: ready\n`));
  await writer.drain();
  writer.close();
}

async function ask(request: string) {
  const [reader, writer] = await asyncio.openConnection(
    ...SERVICE,
  );
  writer.write(encoder.encode(request.slice(0, 3)));
  await asyncio.sleep(0.5);
  writer.write(encoder.encode(`${request.slice(3)}\n`));
  const reply = await reader.readline();
  console.log(decoder.decode(reply).trim());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(handle, ...SERVICE);
  await asyncio.asyncWith(server, async () => {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (clients) => {
        for (const request of SECONDS.keys()) {
          clients.createTask(ask(request));
        }
      },
    );
  });
}

asyncio.run(main());
