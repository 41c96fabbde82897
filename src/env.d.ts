declare namespace App {
  interface Locals {
    /** Facts printed so far on the page: their cards need ids of their own. */
    facts?: number;
    /** The charts shown so far on the page. */
    charts?: Set<string>;
  }
}
