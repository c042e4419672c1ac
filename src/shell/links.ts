/** The address of one of the site's own pages or files, such as `lessons/coroutines/`, wherever the site is served. */
export function siteLink(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}

export function lessonLink(slug: string): string {
  return siteLink(`lessons/${slug}/`);
}
