import { expect } from 'chai';
import fc from 'fast-check';
import { pipe } from 'it-pipe';
import { toLines, toRecords } from '../../src/client/index.js';
import { ProtocolError, TooLargeError } from '../../src/errors.js';
import { collect, rejection, text } from './support.js';
function chunks(bytes, size) {
    return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}
function record(data) {
    const bytes = Buffer.from(data);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
}
describe('stages of a pipe', () => {
    it('make lines of chunks, wherever these are cut', async () => {
        await fc.assert(fc.asyncProperty(fc.array(fc.string().map(line => line.replaceAll(/[\r\n]/g, '.'))), fc.integer({ min: 1, max: 20 }), fc.constantFrom('\n', '\r\n'), async (lines, size, end) => {
            const bytes = Buffer.from(lines.map(line => line + end).join(''));
            const found = (await collect(pipe(chunks(bytes, size), toLines(1000)))).flat().map(text);
            expect(found).to.deep.equal(lines);
        }));
    });
    it('take a last line without an end, and empty ones', async () => {
        expect((await collect(toLines(10)([Buffer.from('a\n\nb')]))).flat().map(text)).to.deep.equal(['a', '', 'b']);
    });
    it('name the line that is too long', async () => {
        const error = await rejection(collect(toLines(3)(chunks(Buffer.from('one\ntwo\nthree\n'), 5))));
        expect(error).to.be.instanceOf(TooLargeError);
        expect(error.message).to.match(/^Line 3 of \d+ is over the limit of 3$/);
        expect((await collect(toLines(3)(chunks(Buffer.from('one\r\ntwo'), 4)))).flat().map(text)).to.deep.equal(['one', 'two']);
    });
    it('make records of chunks, wherever these are cut', async () => {
        await fc.assert(fc.asyncProperty(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), async (records, size) => {
            const found = (await collect(pipe(chunks(Buffer.concat(records.map(record)), size), toRecords(1000)))).flat().map(text);
            expect(found).to.deep.equal(records);
        }));
    });
    it('refuse a record that is too long, or cut off', async () => {
        expect((await rejection(collect(toRecords(3)([record('abc'), record('abcd')])))).message).to.contain('Record 2 of 4');
        expect(await rejection(collect(toRecords(3)([record('abc').subarray(0, 6)])))).to.be.instanceOf(ProtocolError);
    });
});
//# sourceMappingURL=transforms.test.js.map