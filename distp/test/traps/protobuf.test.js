import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { reader, writer } from 'protons-runtime';
import { CopyRequest } from '../../src/protocols/copy/copy.pb.js';
const NOTHING = new Uint8Array(0);
describe('protobuf', () => {
    it('is written wrong by the runtime where a bigint needs all of 32 bits', () => {
        expect(written(w => { w.uint64(2n ** 31n); })).to.not.equal(2n ** 31n);
    });
    it('is written right by what the generated code does, whatever the value', () => {
        for (const value of [0n, 1n, 127n, 128n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 32n + 2n ** 31n, 2n ** 53n, 2n ** 64n - 1n]) {
            expect(CopyRequest.decode(CopyRequest.encode({ segmentId: NOTHING, from: value })).from).to.equal(value);
        }
        fc.assert(fc.property(fc.bigInt(0n, 2n ** 64n - 1n), from => CopyRequest.decode(CopyRequest.encode({ segmentId: NOTHING, from })).from === from));
        for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.pb.ts'))) {
            for (const line of readFileSync(join('src', file), 'utf8').split('\n')) {
                expect(line, file).to.not.match(/\bw\.(int64|sint64)\(/);
                expect(/\bw\.uint64\(/.test(line), `${file}: ${line}`).to.equal(line.includes(' < 0x100000000n ? '));
            }
        }
    });
});
function written(write) {
    const w = writer();
    write(w);
    return reader(w.finish()).uint64();
}
//# sourceMappingURL=protobuf.test.js.map