import Example from "./Example.astro";
import Exercise from "./Exercise.astro";
import Heading2 from "./Heading2.astro";
import Heading3 from "./Heading3.astro";
import InJavaScript from "./InJavaScript.astro";
import Only from "./Only.astro";
import Predict from "./predict/Predict.astro";
import Rule from "./Rule.astro";
import Rules from "./Rules.astro";
import SelfTest from "./self-test/SelfTest.astro";
import Twin from "./Twin.astro";
import WhatHappens from "./WhatHappens.astro";

/** What a lesson's MDX may use without importing it, and what Markdown's own elements become. */
export const mdxComponents = {
  Example,
  Exercise,
  InJavaScript,
  Only,
  Predict,
  Rule,
  Rules,
  SelfTest,
  Twin,
  WhatHappens,
  h2: Heading2,
  h3: Heading3,
};
