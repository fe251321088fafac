import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
const execute = promisify(execFile);
/** length of the round that isn't counted, in lengths of one that is */
const WARM_UP = 0.4;
/**
 * One run of each subject after the other, round by round, so that what changes on the machine meanwhile meets all
 * alike; the first round, a short one, is not counted. What subjects leave to be written to disk is written before the
 * next one runs. Resolves with the results of the counted runs, subject by subject.
 */
export async function inRounds(subjects, { runs, seconds }, run) {
    const results = subjects.map(() => []);
    for (let round = 0; round <= runs; round++) {
        for (const [index, subject] of subjects.entries()) {
            await execute('sync');
            const result = await run(subject, round === 0 ? seconds * WARM_UP : seconds);
            if (round > 0) {
                results[index].push(result);
            }
        }
    }
    return results;
}
//# sourceMappingURL=rounds.js.map