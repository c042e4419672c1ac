import * as asyncio from "asyncio";

const PAGES: Record<string, [number, string]> = {
  "/north": [1, "200 OK"],
  "/rosa": [0.5, "404 Not Found"],
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  const request = decoder.decode(await reader.readline());
  const path = request.split(" ")[1]!;
  console.log(`the server is asked for ${path}`);
  const [seconds, status] = PAGES[path]!;
  await asyncio.sleep(seconds);
  writer.write(encoder.encode(`HTTP/1.1 ${status}\r\n`));
  writer.close();
}

async function request(path: string) {
  const [reader, writer] = await asyncio.openConnection(
    "club",
    80,
  );
  console.log(`asking for ${path}`);
  writer.write(encoder.encode(`GET ${path} HTTP/1.1\r\n`));
  const answer = decoder.decode(await reader.readline());
  console.log(`${path}: ${answer.split(" ")[1]}`);
  writer.close();
}

async function main() {
  await asyncio.startServer(serve, "club", 80);
  await asyncio.gather(request("/north"), request("/rosa"));
}

asyncio.run(main());
