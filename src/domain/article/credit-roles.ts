/** The parts an article's makers can play, in the order in which they are printed. */
export const creditRoles = ['author', 'editor', 'translator', 'photographer', 'contributor'] as const;
export type CreditRole = (typeof creditRoles)[number];
