/** The address of one of the site's own pages, such as `lessons/coroutines/`. */
export function sitePage(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, "/") + path;
}
