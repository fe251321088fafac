/** Something that must always hold, and didn't. */
export class Violation extends Error {
}
export function must(condition, message) {
    if (!condition) {
        throw new Violation(message());
    }
}
//# sourceMappingURL=violation.js.map