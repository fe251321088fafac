import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import '../src/polyfill.js';
const run = promisify(execFile);
const polyfill = pathToFileURL(join(import.meta.dirname, '../src/polyfill.js')).href;
/** Runs `script` in a process of its own, where Promise.withResolvers is removed before the polyfill is loaded. */
async function inBareProcess(script) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', `
    delete Promise.withResolvers
    await import(${JSON.stringify(polyfill)})
    ${script}
  `]);
    return stdout.trim();
}
describe('polyfill', () => {
    it('gives a promise that is resolved from outside', async () => {
        const { promise, resolve } = Promise.withResolvers();
        resolve(5);
        expect(await promise).to.equal(5);
    });
    it('adds what is missing: resolve and reject settle the promise', async () => {
        const printed = await inBareProcess(`
      const first = Promise.withResolvers()
      first.resolve('kept')
      const second = Promise.withResolvers()
      second.reject(new Error('broken'))
      console.log(await first.promise, await second.promise.catch(err => err.message))
    `);
        expect(printed).to.equal('kept broken');
    });
    it('makes promises of the class it is called on', async () => {
        const printed = await inBareProcess(`
      class Mine extends Promise {}
      console.log(Mine.withResolvers().promise instanceof Mine)
    `);
        expect(printed).to.equal('true');
    });
    it('leaves a function that is there alone', async () => {
        const printed = await inBareProcess(`
      const own = Promise.withResolvers = () => 'own'
      await import(${JSON.stringify(`${polyfill}?again`)})
      console.log(Promise.withResolvers === own)
    `);
        expect(printed).to.equal('true');
    });
});
//# sourceMappingURL=polyfill.test.js.map