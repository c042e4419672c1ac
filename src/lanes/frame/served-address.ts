import { EMBED } from "../../headers/served.ts";
import { isEmbed } from "../../offline/may-store.ts";

/**
 * Where the page takes from what runs programs, absolute, with a slash at its end.
 *
 * @param folder as it is served
 */
export function servedAddress(folder: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
  return new URL(`${base}${isEmbed() ? EMBED : ""}${folder}/`, location.href).href;
}
