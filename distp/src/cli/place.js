import { parseToken, TOKEN_LENGTH } from '../chain/index.js';
import { UsageError } from './usage-error.js';
/** `start`, `end`, a height, a token, or a time as ISO 8601. @throws {UsageError} */
export function parsePlace(text) {
    if (text === 'start' || text === 'end') {
        return text;
    }
    if (/^\d+$/.test(text)) {
        const height = Number(text);
        if (!Number.isSafeInteger(height)) {
            throw new UsageError(`${text} is not a height`);
        }
        return height;
    }
    if (text.length === TOKEN_LENGTH && text.startsWith('b')) {
        return checkToken(text);
    }
    const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : undefined;
    if (time == null || Number.isNaN(time.getTime())) {
        throw new UsageError(`${text} is none of start, end, a height, a token, or a time such as 2030-01-31T12:00:00Z`);
    }
    return time;
}
/** @throws {UsageError} saying where the token is wrong */
export function checkToken(text) {
    try {
        parseToken(text);
        return text;
    }
    catch (err) {
        throw new UsageError(err.message, { cause: err });
    }
}
//# sourceMappingURL=place.js.map