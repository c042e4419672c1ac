import { expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";

/** The first program in Python starts the interpreter. */
const START = 120_000;

async function run(extension: "py" | "ts", source: string): Promise<string[]> {
  const entry = `/main.${extension}`;
  const { output } = await runInNode({ files: { [entry]: source }, entry }, { clock: "virtual" });
  return output.map(({ stream, text }) => `${stream}: ${text}`);
}

test("what is written to a lost connection is complained of alike in both languages", { timeout: START }, async () => {
  const python = `import asyncio
async def serve(reader, writer):
    await reader.read()
    writer.close()
async def main():
    await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.close()
    for count in range(6):
        writer.write(b"late")
    print("closed")
asyncio.run(main())`;
  const typescript = `import * as asyncio from "asyncio";
async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await reader.read();
  writer.close();
}
async function main() {
  await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.close();
  for (let count = 0; count < 6; count++) writer.write(new TextEncoder().encode("late"));
  console.log("closed");
}
asyncio.run(main());`;
  const complaint = "error: socket.send() raised exception.";
  expect(await run("py", python)).toEqual([complaint, complaint, "out: closed"]);
  expect(await run("ts", typescript)).toEqual([complaint, complaint, "out: closed"]);
});

test(
  "abort() after all is sent and closed fails in Python, once, as it does natively",
  { timeout: START },
  async () => {
    const source = `import asyncio
async def serve(reader, writer):
    await reader.read()
    writer.close()
async def main():
    await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"x" * 200_000)
    writer.close()
    await asyncio.sleep(1)
    for count in range(2):
        try:
            writer.transport.abort()
            print("aborted")
        except AttributeError as error:
            print(error)
asyncio.run(main())`;
    expect(await run("py", source)).toEqual(["out: 'NoneType' object has no attribute 'call_soon'", "out: aborted"]);
  },
);
