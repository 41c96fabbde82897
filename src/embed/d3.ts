/**
 * Stands for `d3` in the script of a chart's own life (see `bundle.ts`): each name from its own package, so that the
 * bundler can tell what `live.js` has brought from what it has not.
 */
export { brushX } from "d3-brush";
export { select } from "d3-selection";
export { zoom, zoomIdentity } from "d3-zoom";
