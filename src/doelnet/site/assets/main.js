// The one script of the site. Every page works without it; a page's own script is imported here.
import htmx from "htmx.org";
import "./diagram.js";
import "./editing.js";
import "./pages.js";
import "./pointing.js";
import "./review.js";

// A strict Content-Security-Policy: nothing is evaluated, no style is written into the page.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
// Pages may hold what only this reader may see: keep no copies of them in the browser's storage.
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
// What an answer brings works at once: in the moment before, a key would send it as a whole page.
htmx.config.defaultSettleDelay = 0;
