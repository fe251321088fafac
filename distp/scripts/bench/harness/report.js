/** Takes figures as they come, prints them at once, and makes the tables of the end. */
import Table from 'cli-table3';
import { cpuOfAll, toRows } from './figure.js';
const HEAD = ['setting', 'subject', 'unit', 'median', 'range', 'runs', 'of reference', 'CPU s/million', 'by process'];
export class Report {
    #figures = [];
    #notes = [];
    #failed = false;
    #json;
    #print;
    #tell;
    /** `print` is for results, `tell` for what happens meanwhile. */
    constructor({ json, print, tell }) {
        this.#json = json;
        this.#print = print;
        this.#tell = tell;
    }
    add(...figures) {
        this.#figures.push(...figures);
        for (const figure of figures) {
            const row = toRows([figure])[0];
            this.#tell(`${row.case}: ${row.setting}: ${row.subject}: ${formatNumber(row.median)} ${row.unit}`);
        }
    }
    /** Something that a reader of the figures has to know, such as a peer that was left out. Said once. */
    note(text) {
        if (!this.#notes.includes(text)) {
            this.#notes.push(text);
            this.#tell(text);
        }
    }
    /** Something that must not be: the whole run ends as failed. */
    fail(text) {
        this.#failed = true;
        this.note(text);
    }
    get failed() {
        return this.#failed;
    }
    /** What goes on. Not part of the result. */
    progress(text) {
        this.#tell(text);
    }
    /** Prints everything: a line of JSON for each figure, or a table for each case. */
    finish() {
        const rows = toRows(this.#figures);
        if (this.#json) {
            for (const row of rows) {
                this.#print(JSON.stringify(row));
            }
            for (const note of this.#notes) {
                this.#print(JSON.stringify({ note }));
            }
            return;
        }
        for (const [name, some] of byCase(rows)) {
            this.#print(`\n${name}`);
            this.#print(textTable(some));
        }
        this.#notes.forEach(note => { this.#print(note); });
    }
    /** The same as Markdown, one table for each case. */
    markdown() {
        const tables = [...byCase(toRows(this.#figures))].map(([name, rows]) => `### ${name}\n\n${markdownTable(rows)}`);
        const notes = this.#notes.map(note => `- ${note}`);
        return [...tables, ...notes.length > 0 ? [notes.join('\n')] : []].join('\n\n');
    }
}
/** With three digits that count, or all of a large number. */
export function formatNumber(value) {
    if (!Number.isFinite(value)) {
        return String(value);
    }
    const digits = Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
    return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
export function formatBytes(bytes) {
    return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} B`;
}
function byCase(rows) {
    const cases = new Map();
    for (const row of rows) {
        cases.set(row.case, [...cases.get(row.case) ?? [], row]);
    }
    return cases;
}
function textTable(rows) {
    const table = new Table({ head: HEAD, style: { head: [], border: [], compact: true }, colAligns: ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'] });
    table.push(...rows.map(cellsOf));
    return table.toString();
}
function markdownTable(rows) {
    const lines = [HEAD, ['---', '---', '---', '---:', '---:', '---:', '---:', '---:', '---'], ...rows.map(cellsOf)];
    return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
function cellsOf(row) {
    const { setting, subject, unit, median, lowest, highest, runs, ofReference, cpuSecondsPerMillion, note } = row;
    const cpu = cpuOfAll(row);
    const parts = Object.entries(cpuSecondsPerMillion ?? {}).map(([name, seconds]) => `${name} ${formatNumber(seconds)}`);
    return [
        note == null ? setting : `${setting} (${note})`,
        subject,
        unit,
        formatNumber(median),
        lowest === highest ? '' : `${formatNumber(lowest)} to ${formatNumber(highest)}`,
        String(runs.length),
        ofReference == null ? '' : formatNumber(ofReference),
        cpu == null ? '' : formatNumber(cpu),
        parts.join(', ')
    ];
}
//# sourceMappingURL=report.js.map