import * as asyncio from "asyncio";
import { web } from "./page";
import { openSite, PORT } from "./sites";

/** What {@link request} raises when no server answers. */
export class NetworkError extends Error {}

/** The links on the page, from its top to its bottom. */
export const links = Object.keys(web);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Asks for a link over a connection of its own and returns the
 * answer's status: 200 if all is well, another number if not.
 * Raises a {@link NetworkError} when no server answers. When it
 * is cancelled, it hangs up before it ends.
 */
export async function request(link: string) {
  const [host = "", path = ""] = link.split("/");
  await openSite(host);
  console.log(`asking ${link}`);
  const [reader, writer] = await asyncio.openConnection(
    host,
    PORT,
  );
  try {
    writer.write(
      encoder.encode(
        `GET /${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      ),
    );
    const head = await reader.readuntil(
      encoder.encode("\r\n\r\n"),
    );
    return Number(decoder.decode(head).split(" ")[1]);
  } catch (error) {
    if (error instanceof asyncio.IncompleteReadError) {
      console.log(`no server for ${link}`);
      throw new NetworkError(`no server for ${link}`);
    }
    if (error instanceof asyncio.CancelledError) {
      writer.writeEof();
      await reader.read(); // until the server has hung up too
      console.log(`hung up on ${link}`);
    }
    throw error;
  } finally {
    writer.close();
  }
}
