/**
 * Runs in a frame of opaque origin and holds Workers for the page: what it makes can reach neither the site's storage
 * nor any host. The page sends the Worker's script with a port; on that port it sends one more port per Worker.
 */
addEventListener("message", (event: MessageEvent<string>) => {
  const url = URL.createObjectURL(new Blob([event.data], { type: "text/javascript" }));
  event.ports[0]!.onmessage = ({ ports }) => hold(new Worker(url), ports[0]!);
});

function hold(worker: Worker, page: MessagePort): void {
  worker.onmessage = ({ data }) => page.postMessage({ type: "message", data });
  worker.onerror = ({ message }) => page.postMessage({ type: "error", message });
  page.onmessage = ({ data }) => {
    if (data.type === "message") return worker.postMessage(data.data);
    worker.terminate();
    page.close();
  };
}
