/** How many sources the card of a figure and that of a term list. */
export const listed = { fact: 3, term: 2 } as const;
