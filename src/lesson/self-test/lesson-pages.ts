const pages = new Map<string, Promise<Document>>();

/** An element of one of the site's own pages, to be shown on this one. Throws when the page or the element is not there. */
export async function elementOf(address: string, id: string): Promise<HTMLElement> {
  const page = pages.get(address) ?? load(address);
  pages.set(address, page);
  // What could not be loaded now may be there at the next try.
  page.catch(() => pages.delete(address));
  const element = (await page).getElementById(id);
  if (!element) throw new Error(`${address} has no #${id}.`);
  return document.importNode(element, true);
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
