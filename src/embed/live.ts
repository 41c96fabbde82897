import { enliven } from "../charts/live/life.ts";

globalThis.enlivenChart = enliven;
