import { expect } from 'chai';
import { ReceiveWindow, SendWindow, WINDOW_BYTES } from '../../src/protocols/window.js';
import { settle } from './world.js';
describe('windows', () => {
    it('is open as long as a byte is left, and the last message may overdraw it', () => {
        const window = new SendWindow(100);
        expect(window.take(99)).to.equal(true);
        expect(window.take(50)).to.equal(true);
        expect(window.take(1)).to.equal(false);
        expect(window.bytes).to.equal(-49);
    });
    it('opens when what was overdrawn is granted, and not before', async () => {
        const window = new SendWindow(100);
        window.take(150);
        let opened = false;
        const opening = window.opened().then(() => { opened = true; });
        window.grant(50);
        await settle();
        expect(opened).to.equal(false);
        window.grant(1);
        await opening;
        expect(window.take(1)).to.equal(true);
    });
    it('wakes who waits, and lets nobody wait any more, when it ends', async () => {
        const window = new SendWindow(0);
        const waiting = window.opened();
        window.end();
        await waiting;
        await window.opened();
    });
    it('grants again once a quarter of it is used up', () => {
        const window = new ReceiveWindow();
        expect(window.used(WINDOW_BYTES / 4 - 1)).to.equal(0);
        expect(window.used(1)).to.equal(WINDOW_BYTES / 4);
        expect(window.used(1)).to.equal(0);
    });
});
//# sourceMappingURL=window.test.js.map