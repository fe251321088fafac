import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import * as errors from '../../src/errors.js';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/protocol.md'), 'utf8');
/** The part of the page under a heading. */
function section(heading) {
    const start = PAGE.indexOf(`#### ${heading}\n`);
    expect(start, `a section for ${heading}`).to.not.equal(-1);
    return PAGE.slice(start, PAGE.indexOf('\n##', start + 5));
}
describe('docs/protocol.md', () => {
    it('has every field of every message', () => {
        const folder = join(ROOT, 'src/protocols');
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.proto'));
        expect(files).to.have.length(9);
        for (const file of files) {
            const proto = readFileSync(join(folder, file), 'utf8');
            for (const [, name, body] of proto.matchAll(/message (\w+) \{([^}]*)\}/g)) {
                // a name may stand in several protocols: then in one of its sections
                const sections = [...PAGE.matchAll(new RegExp(`#### ${name}\\n`, 'g'))].map(({ index }) => PAGE.slice(index, PAGE.indexOf('\n##', index + 5)));
                expect(sections, name).to.not.have.length(0);
                for (const [, field, number] of body.matchAll(/(\w+) = (\d+);/g)) {
                    expect(sections.some(text => text.includes(`| ${number} | \`${field}\` |`)), `${file}: ${name}.${field} = ${number}`).to.equal(true);
                }
            }
        }
    });
    it('has the number of every error', () => {
        expect(section('Failure')).to.contain('code');
        const names = Object.keys(errors).filter(name => /^[A-Z]\w+Error$/.test(name) && name !== 'CatenaryError');
        expect(names).to.not.have.length(0);
        for (const name of names) {
            expect(PAGE).to.match(new RegExp(`\\| \\d+ \\| \`${name}\` \\|`));
        }
    });
});
//# sourceMappingURL=protocol.test.js.map