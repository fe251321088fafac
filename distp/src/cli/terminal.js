import { once } from 'node:events';
import { CatenaryError } from '../errors.js';
import { UsageError } from './usage-error.js';
/** How a command speaks: lines for people, or one JSON object a line. */
export class Output {
    #terminal;
    isJson;
    constructor(terminal, isJson) {
        this.#terminal = terminal;
        this.isJson = isJson;
    }
    /** One result, in the form that was asked for. */
    async result(value, text) {
        await this.write(`${this.isJson ? JSON.stringify(value) : text}\n`);
    }
    /** Waits for as long as whoever reads is slower. */
    async write(data) {
        const { stdout } = this.#terminal;
        if (!stdout.write(data) && !stdout.destroyed) {
            await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]);
        }
    }
    /** Progress and what else isn't a result: for people only. */
    note(text) {
        if (!this.isJson) {
            this.#terminal.stderr.write(`${text}\n`);
        }
    }
    /** One clear line on stderr, or an object. */
    error(err) {
        const { name, code, retryable, message } = describeError(err);
        this.#terminal.stderr.write(this.isJson
            ? `${JSON.stringify({ error: name, code, retryable, message })}\n`
            : `catenary: ${name}: ${message}\n`);
    }
}
/** 2 for a command line that can't be right, 1 for all else. */
export function exitCodeOf(err) {
    return err instanceof UsageError ? 2 : 1;
}
function describeError(err) {
    const error = err instanceof Error ? err : new Error(String(err));
    const name = error.name === 'Error' ? 'Failed' : error.name.replace(/Error$/, '');
    const message = error.message.replaceAll(/\s*\n\s*/g, ' ');
    return error instanceof CatenaryError
        ? { name, code: error.code, retryable: error.retryable, message }
        : { name, retryable: false, message };
}
//# sourceMappingURL=terminal.js.map