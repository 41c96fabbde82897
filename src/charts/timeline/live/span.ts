import { type ZoomTransform, zoomIdentity } from "d3";
import type { Span } from "./data.ts";

const hourMs = 3_600_000;

/** The closest that the close-up gets. */
export const shortest = 2 * hourMs;

export const lengthOf = ({ from, to }: Span): number => to - from;
export const middleOf = ({ from, to }: Span): number => (from + to) / 2;

/** A span of a length around an instant, kept inside the whole and no shorter than the shortest. */
export function around(instant: number, length: number, whole: Span): Span {
  const fitting = Math.min(Math.max(length, shortest), lengthOf(whole));
  const from = Math.min(Math.max(instant - fitting / 2, whole.from), whole.to - fitting);
  return { from, to: from + fitting };
}

/** The same span, kept inside the whole and no shorter than the shortest. */
export const within = (span: Span, whole: Span): Span => around(middleOf(span), lengthOf(span), whole);

/** Moved by a share of its own length. */
export const panned = (span: Span, share: number, whole: Span): Span =>
  around(middleOf(span) + share * lengthOf(span), lengthOf(span), whole);

/** A span of a length with an event in its middle; longer where the event's own span, with some room, is. */
export const centred = (event: Span, length: number, whole: Span): Span =>
  around(middleOf(event), Math.max(length, 1.4 * lengthOf(event)), whole);

/** Instants to px and back. */
export interface Scale {
  x(instant: number): number;
  at(x: number): number;
}

/** A span that fills the px from left to right. */
export const scaleOf = ({ from, to }: Span, left: number, right: number): Scale => ({
  x: (instant) => left + ((instant - from) / (to - from)) * (right - left),
  at: (x) => from + ((x - left) / (right - left)) * (to - from),
});

/** The zoom under which a span fills the px that the whole fills without. */
export const zoomTo = (span: Span, whole: Span, left: number, right: number): ZoomTransform =>
  zoomIdentity
    .translate(left, 0)
    .scale(lengthOf(whole) / lengthOf(span))
    .translate(-scaleOf(whole, left, right).x(span.from), 0);

/** The span that fills the px under a zoom. */
export function spanUnder(zoom: ZoomTransform, whole: Span, left: number, right: number): Span {
  const { at } = scaleOf(whole, left, right);
  return { from: at(zoom.invertX(left)), to: at(zoom.invertX(right)) };
}
