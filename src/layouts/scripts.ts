/**
 * What makes the pages' components work. It is one file for all of the site, since each file of its own costs a slow
 * line a round trip before it shows anything. A component that is not on the page does nothing.
 */
import "../typing/dismiss-types.ts";
import "../shell/fetch-fonts.ts";
import "../offline/page/keep-offline.ts";
import "../lesson/predict/predict-choice.ts";
import "../lesson/predict/predict-order.ts";
import "../lesson/term-popover.ts";
import "../progress/page/note-lesson.ts";
import "../progress/page/show-progress.ts";
import "../shell/language-switch.ts";
import "../shell/theme-button.ts";
import "../sandbox/reveal.ts";
import "../search/open-search.ts";
