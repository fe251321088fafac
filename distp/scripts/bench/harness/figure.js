/** One measured quantity, with all of its runs. */
import { median, summarize } from './statistics.js';
/** the subject that others are held against, where no figure says that it is the reference */
export const SELF = 'Catenary';
export function toRows(figures) {
    return figures.map(figure => {
        const { setting, subject, unit, runs, cpu, note } = figure;
        const alike = figures.filter(other => other.case === figure.case && other.setting === setting && other.unit === unit);
        const reference = alike.find(other => other.isReference) ?? alike.find(other => other.subject === SELF);
        const summary = summarize(runs);
        return {
            case: figure.case,
            setting,
            subject,
            unit,
            runs,
            ...summary,
            ofReference: reference == null || alike.length === 1 ? undefined : summary.median / median(reference.runs),
            cpuSecondsPerMillion: cpu == null ? undefined : medianByName(cpu),
            note
        };
    });
}
/** What all processes took together; the sum of the medians. */
export function cpuOfAll(row) {
    return row.cpuSecondsPerMillion == null ? undefined : Object.values(row.cpuSecondsPerMillion).reduce((sum, seconds) => sum + seconds, 0);
}
function medianByName(runs) {
    const names = new Set(runs.flatMap(run => [...run.keys()]));
    return Object.fromEntries([...names].map(name => [name, median(runs.map(run => run.get(name) ?? 0))]));
}
//# sourceMappingURL=figure.js.map