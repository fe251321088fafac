/** What a driver may ask a shard about itself. Nothing here changes it. */
import { BlockKind } from '../chain/index.js';
import { isSealing, room } from './propose.js';
import { isSealAppended } from './shard-state.js';
export function shardStatus(state) {
    const { role, hard, master, log, durableEnd, commitEnd } = state;
    const sealAppended = isSealAppended(state);
    return {
        role,
        epoch: hard.epoch,
        master,
        start: role === 'master' ? state.start : undefined,
        end: log.end,
        durableEnd,
        commitEnd,
        doubt: hard.doubt,
        room: room(state),
        sealing: isSealing(state),
        sealAppended,
        sealCommitted: sealAppended && commitEnd === log.end,
        sealCertified: state.certificate != null,
        needsSeal: needsSeal(state),
        uncertified: uncertified(state),
        lag: lag(state)
    };
}
/** This master's log ends with producers' blocks: it can only be sealed, and needs a `seal` event. */
export function needsSeal({ role, log }) {
    return role === 'master' && log.lastKind === BlockKind.producers;
}
function uncertified(state) {
    if (state.role !== 'master' || state.certificate == null) {
        return [];
    }
    return state.progress.flatMap((progress, shard) => progress == null || progress.certified ? [] : [shard]);
}
function lag(state) {
    if (state.role !== 'master') {
        return [];
    }
    return state.settings.descriptor.shards.map((_, shard) => {
        if (shard === state.settings.self) {
            return state.log.end - state.durableEnd;
        }
        const progress = state.progress[shard];
        return progress?.answered === true ? state.log.end - progress.durableEnd : undefined;
    });
}
//# sourceMappingURL=status.js.map