/** The pages of the site, one of each kind, by a name for it. */
export const PAGES = {
  home: "/",
  lesson: "/lessons/coroutines/",
  recap: "/lessons/recap/",
  glossary: "/glossary/",
  "reference-overview": "/reference/",
  "reference-page": "/reference/tasks/",
  "reference-objects": "/reference/recorder/",
  coverage: "/reference/coverage/",
  benchmarks: "/benchmarks/",
  licences: "/licences/",
  safety: "/safety/",
  browsers: "/browsers/",
  offline: "/offline/",
  playground: "/playground/",
  "not-found": "/404.html",
  "not-stored": "/not-stored/",
};
