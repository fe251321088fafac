import { multiaddrConnectionPair } from '@libp2p/utils';
import { expect } from 'chai';
import { sparingYamux } from '../../src/node/sparing-yamux.js';
const MESSAGES = 500;
describe('Yamux that is sparing with its answers', () => {
    let dialling;
    let listening;
    let stream;
    let far;
    /** writes of the listening side */
    let writes;
    beforeEach(async () => {
        const [outbound, inbound] = multiaddrConnectionPair();
        const send = inbound.send.bind(inbound);
        inbound.send = data => {
            writes++;
            return send(data);
        };
        dialling = sparingYamux({ enableKeepAlive: false })().createStreamMuxer(outbound);
        listening = sparingYamux({ enableKeepAlive: false })().createStreamMuxer(inbound);
        const opened = new Promise(resolve => { listening.addEventListener('stream', ({ detail }) => { resolve(detail); }, { once: true }); });
        stream = await dialling.createStream();
        far = await opened;
        writes = 0;
    });
    afterEach(() => {
        dialling.abort(new Error('the test is over'));
        listening.abort(new Error('the test is over'));
    });
    /** What comes out at the far end of so many messages of so many bytes, each sent once the one before has come. */
    async function exchange(count, bytes) {
        let received = 0;
        let wake = () => { };
        far.addEventListener('message', ({ data }) => {
            received += data.byteLength;
            wake();
        });
        for (let sent = 1; sent <= count; sent++) {
            stream.send(new Uint8Array(bytes));
            while (received < sent * bytes) {
                await new Promise(resolve => { wake = resolve; });
            }
        }
        return received;
    }
    it('leaves small messages unanswered until they add up', async () => {
        const bytes = 256;
        // the first one is answered with what opens the stream
        await exchange(1, bytes);
        writes = 0;
        expect(await exchange(MESSAGES, bytes)).to.equal(MESSAGES * bytes);
        expect(writes).to.be.within(1, MESSAGES * bytes / (32 * 1024));
    });
    it('still lets more through than its window, in messages of any size', async () => {
        for (const bytes of [100_000, 40_000, 31_000, 1_000_000]) {
            expect(await exchange(10, bytes)).to.be.at.least(10 * bytes);
        }
    });
});
//# sourceMappingURL=sparing-yamux.test.js.map