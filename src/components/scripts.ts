/**
 * What makes the pages' components work. It is one file for all of the site, since each file of its own costs a slow
 * line a round trip before it shows anything. A component that is not on the page does nothing.
 */
import "./dismiss-types.ts";
import "./fetch-fonts.ts";
import "./offline/keep-offline.ts";
import "./predict/predict-choice.ts";
import "./predict/predict-order.ts";
import "./progress/note-lesson.ts";
import "./progress/show-progress.ts";
import "./theme-button.ts";
import "./twin-tabs.ts";
import "../sandbox/reveal.ts";
import "../search/open-search.ts";
