import {
  asyncWith,
  BoundedSemaphore,
  createTask,
  openConnection,
  run,
} from "asyncio";
import { addresses, HOST, limit, PORT } from "./pages";
import { openSite } from "./webserver";

async function readAll(path: string) {
  const [reader, writer] = await openConnection(HOST, PORT);
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${HOST}`,
    "Connection: close",
    "",
    "",
  ];
  writer.write(new TextEncoder().encode(lines.join("\r\n")));
  try {
    return new TextDecoder().decode(await reader.read());
  } finally {
    writer.close();
  }
}

async function fetch(
  path: string,
  places: BoundedSemaphore,
): Promise<string> {
  const all = await asyncWith(places, () => readAll(path));
  const [head, body] = all.split("\r\n\r\n");
  const [first, ...lines] = head!.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => line.split(": ") as [string, string]),
  );
  const status = first!.split(" ")[1]!;
  if (status === "301") {
    return await fetch(headers["Location"]!, places);
  }
  if (body!.length < Number(headers["Content-Length"])) {
    return "cut off";
  }
  return status === "200"
    ? `200, ${body!.length} bytes`
    : status;
}

run(
  (async () => {
    await openSite();
    const places = new BoundedSemaphore(limit);
    const tasks = addresses.map((path) =>
      createTask(fetch(path, places)),
    );
    for (const [place, task] of tasks.entries()) {
      console.log(`${addresses[place]}: ${await task}`);
    }
  })(),
);
