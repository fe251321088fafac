/** Bytes from this length on go their way as they are: what is less is copied together with its neighbours, which is cheaper than a piece more. */
const APART_BYTES = 16 * 1024;
/** The same bytes in order, in as few pieces as may be without copying a large one. */
export function gathered(pieces) {
    const fewer = [];
    let from = 0;
    for (let at = 0; at <= pieces.length; at++) {
        const piece = pieces[at];
        if (piece == null || piece.length >= APART_BYTES) {
            if (at > from) {
                fewer.push(at === from + 1 ? pieces[from] : Buffer.concat(pieces.slice(from, at)));
            }
            if (piece != null) {
                fewer.push(piece);
            }
            from = at + 1;
        }
    }
    return fewer;
}
//# sourceMappingURL=gathered.js.map