/** The part of a document that is made by a run. */
/** `document` with what is between its two markers replaced. @throws {Error} if it hasn't one pair of them */
export declare function replaceFigures(document: string, figures: string): string;
