/** A phrase that texts for readers avoid. */
export interface Banned {
  phrase: RegExp;
  /** What is wrong with it. */
  because: string;
  /** What to write. */
  instead: string;
}

const OWN_WORD = "a word of our own where the field has one";
const TRANSLATED = "sounds translated";
const VAGUE = "hides who acts";

/** What our texts once said, and a native speaker would not. */
export const banned: Banned[] = [
  { phrase: /\bwho(m)?ever\b/i, because: VAGUE, instead: "name the task, the code or the reader" },
  {
    phrase: /\bsome(body|one) (has|must|wants|waits|asks|stopped)\b/i,
    because: VAGUE,
    instead: "name the task or the code",
  },
  { phrase: /\b(every|any)body (else|who|waits|asks)\b/i, because: VAGUE, instead: "every task, any code, the reader" },
  { phrase: /\bwhat [^.:,?]{1,40} (give|gives|gave) back\b/i, because: TRANSLATED, instead: "what … returns" },
  {
    phrase: /\b(give|gives|gave|given|giving|hand|hands) (the|its|his|her|their) (turn|thread) (away|back|on|up)\b/i,
    because: OWN_WORD,
    instead: "yield control",
  },
  { phrase: /\bturn(s)? (is|was|are|were) given away\b/i, because: OWN_WORD, instead: "yield control" },
  { phrase: /\b(let|lets|letting) go of the (thread|loop)\b/i, because: OWN_WORD, instead: "yield control" },
  { phrase: /\b(hold|holds|held|holding) the (one )?thread\b/i, because: OWN_WORD, instead: "block the thread" },
  { phrase: /\bthe gathering\b/i, because: OWN_WORD, instead: "gather" },
  {
    phrase:
      /\b(stand|stands|stood|standing) (there|at|in|inside|behind|before|above|below|around|between|beside|twice)\b/i,
    because: "things do not stand",
    instead: "is, appears, comes after, is suspended at",
  },
  { phrase: /\bbelongs? into\b/i, because: TRANSLATED, instead: "goes in" },
  { phrase: /\bfor ever\b/i, because: "two spellings of one word", instead: "forever" },
  {
    phrase:
      /, for (it|they|there|this|that|nothing|none|neither|no \w+) (is|are|has|have|had|can|can’t|was|were|does|do|will|depends)\b/i,
    because: "“for” as a conjunction is bookish",
    instead: "because",
  },
  { phrase: /\bMind (how|that|what|also)\b/, because: TRANSLATED, instead: "Note that, Be careful" },
  { phrase: /(^|[.;!?] )At last,/, because: TRANSLATED, instead: "Finally," },
  {
    phrase: /(^|[.;,!?:] )one (can|must|may|has to|should|needs)\b/i,
    because: "“one” as a pronoun is stiff",
    instead: "you",
  },
  { phrase: /\bmust be told\b|\bneed not be told\b/i, because: TRANSLATED, instead: "needs to know" },
  { phrase: /\btells of\b/i, because: TRANSLATED, instead: "says, describes" },
  { phrase: /\bby and by\b/i, because: "dated", instead: "little by little" },
  { phrase: /\bin another way\b/i, because: TRANSLATED, instead: "differently" },
  { phrase: /\bleav(e|es|ing) [^.,:?]{1,30} away\b/i, because: TRANSLATED, instead: "leave out" },
  {
    phrase: /\b(gives?|gave) (you )?what (it|entering|the call) (gives|gave)\b/i,
    because: TRANSLATED,
    instead: "returns",
  },
  { phrase: /\bgo(es)? (on its way|upwards)\b/i, because: TRANSLATED, instead: "name what happens" },
  { phrase: /\bwhen it gets round to it\b/i, because: VAGUE, instead: "say when" },
  { phrase: /\bhas nobody to go to\b/i, because: VAGUE, instead: "cannot reach the code that …" },
  { phrase: /\bnobody (has|is) to\b|\bwhat nobody\b/i, because: VAGUE, instead: "no task, no code, nothing" },
  {
    phrase: /\b(loop|thread|program|generator|clock) stands? still\b/i,
    because: TRANSLATED,
    instead: "is blocked, does not move",
  },
];

/** The words that the field uses, and so do the lessons. */
export const terms = [
  "event loop",
  "ready queue",
  "yield control",
  "suspend",
  "resume",
  "schedule",
  "block",
  "task",
  "coroutine",
];
