import { Presets, SingleBar } from 'cli-progress';
/** A bar on a terminal's stderr; nothing where nobody looks. */
export class Progress {
    #bar;
    /** `total` may not be known: 0 */
    constructor(terminal, output, format, total) {
        if (output.isJson || terminal.stderr.isTTY !== true) {
            return;
        }
        this.#bar = new SingleBar({ format, stream: terminal.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 100 }, Presets.shades_classic);
        this.#bar.start(total, 0);
    }
    update(value, total) {
        if (total != null) {
            this.#bar?.setTotal(total);
        }
        this.#bar?.update(value);
    }
    stop() {
        this.#bar?.stop();
    }
}
//# sourceMappingURL=progress.js.map