/** The part of a document that is made by a run. */
const BEGIN = '<!-- figures: begin -->';
const END = '<!-- figures: end -->';
/** `document` with what is between its two markers replaced. @throws {Error} if it hasn't one pair of them */
export function replaceFigures(document, figures) {
    const [before, ...rest] = document.split(BEGIN);
    const [, after, ...others] = rest.join(BEGIN).split(END);
    if (before == null || rest.length !== 1 || after == null || others.length > 0) {
        throw new Error(`the document needs one ${BEGIN} and one ${END} after it`);
    }
    return `${before}${BEGIN}\n\n${figures.trim()}\n\n${END}${after}`;
}
//# sourceMappingURL=document.js.map