/**
 * Runs every `*.txt` here: commands, `----`, the expected trace. With REWRITE=1 in the environment the traces are
 * written anew instead; the difference is for a person to read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Script } from './script.js';
/** the sources: traces are not compiled */
const FOLDER = fileURLToPath(new URL('../../../test/replication/', import.meta.url));
const SEPARATOR = '----';
/** What the script's commands lead to, beside the commands. */
function play(text) {
    const script = new Script();
    const played = [];
    let isTrace = false;
    for (const line of text.split('\n')) {
        if (line === '') {
            isTrace = false;
        }
        if (isTrace) {
            continue;
        }
        if (line === SEPARATOR) {
            isTrace = true;
            continue;
        }
        played.push(line);
        if (line !== '' && !line.startsWith('#')) {
            played.push(SEPARATOR, ...script.run(line));
        }
    }
    return played.join('\n');
}
describe('scripts', () => {
    for (const name of readdirSync(FOLDER).filter(file => file.endsWith('.txt')).sort()) {
        it(`${name.replace('.txt', '').replaceAll('-', ' ')} goes as written`, () => {
            const text = readFileSync(`${FOLDER}${name}`, 'utf8');
            const played = play(text);
            if (process.env.REWRITE === '1') {
                writeFileSync(`${FOLDER}${name}`, played);
            }
            else {
                expect(played).to.equal(text);
            }
        });
    }
});
//# sourceMappingURL=scripts.test.js.map