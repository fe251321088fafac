/**
 * The addon that does a frame's chain in one call, if it could be built where this was installed. A browser build replaces
 * this module by one that has none.
 */
import { createRequire } from 'node:module';
/** seen from where this module is when it is compiled, `dist/src/chain/` */
const ADDON = '../../../build/Release/chain.node';
/**
 * The addon at `path`. Undefined where there is none or it doesn't fit this Node, with a warning, since all that comes of it
 * is that hashing takes several times as long.
 */
export function loadNativeChain(path) {
    try {
        return createRequire(import.meta.url)(path);
    }
    catch (err) {
        const reason = err instanceof Error ? err.message.split('\n', 1)[0] : String(err);
        process.emitWarning(`Hashing without the native chain, several times slower: ${reason}`, { code: 'CATENARY_PURE_CHAIN' });
        return undefined;
    }
}
export const nativeChain = loadNativeChain(ADDON);
//# sourceMappingURL=native.js.map