/** A style sheet, to jest. */
export {};
