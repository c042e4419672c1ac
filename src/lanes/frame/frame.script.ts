import { dropForeignMessages } from "../../load/messages.ts";
import { hold } from "./relay.ts";

dropForeignMessages(window);

/**
 * Runs in a frame of opaque origin and holds Workers for the page: what it makes can reach neither the site's storage
 * nor any host. The page sends the Worker's script with a port; on that port it sends one more port per Worker.
 */
addEventListener("message", (event: MessageEvent<string>) => {
  const url = URL.createObjectURL(new Blob([event.data], { type: "text/javascript" }));
  event.ports[0]!.onmessage = ({ ports }) => hold(new Worker(url), ports[0]!);
});
