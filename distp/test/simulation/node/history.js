/**
 * Is a history of appends, conditional appends and reads of one stream linearizable? Each took effect at one moment
 * between its call and its answer, and the log as it was found in the end is the order in which the appends did.
 *
 * With the order of appends known, that is a question of intervals: of whatever comes before something else in the log,
 * the call must not come after the answer of the other.
 */
/** What isn't right with the history, undefined if there is an order of its calls that explains all answers. */
export function whatIsWrong(log, history) {
    const places = new Map();
    for (const [index, { value }] of log.entries()) {
        if (places.has(value)) {
            return `${value} is there twice, at ${places.get(value)} and ${index}`;
        }
        places.set(value, index);
    }
    const appends = history.filter(operation => operation.type === 'append');
    const reads = history.filter(operation => operation.type === 'read');
    return strangers(log, appends) ?? answers(log, places, appends) ?? order(places, appends) ??
        prefixes(log, places, reads) ?? intervals(log, places, appends, reads) ?? mismatches(log, places, appends);
}
function strangers(log, appends) {
    const asked = new Set(appends.map(({ value }) => value));
    const stranger = log.find(({ value }) => !asked.has(value));
    return stranger == null ? undefined : `${stranger.value} is there, and nobody appended it`;
}
function answers(log, places, appends) {
    for (const { value, outcome, height, expects } of appends) {
        const place = places.get(value);
        if (outcome === 'acknowledged' && place == null) {
            return `${value} was acknowledged, and isn't there`;
        }
        if (outcome === 'acknowledged' && height != null && log[place]?.height !== height) {
            return `${value} was acknowledged at ${height}, and is at ${log[place]?.height}`;
        }
        if (outcome === 'mismatch' && place != null) {
            return `${value} was refused, and is there`;
        }
        if (place != null && expects != null && (log[place - 1]?.value ?? '') !== expects) {
            return `${value} was to follow ${expects || 'nothing'}, and follows ${log[place - 1]?.value ?? 'nothing'}`;
        }
    }
    return undefined;
}
function order(places, appends) {
    const last = new Map();
    const inOrder = appends
        .filter(({ value }) => places.has(value))
        .sort((a, b) => places.get(a.value) - places.get(b.value));
    for (const append of inOrder) {
        const before = last.get(append.writer);
        if (before != null && before.sequence >= append.sequence) {
            return `${append.value} comes after ${before.value} of the same writer`;
        }
        last.set(append.writer, append);
    }
    return undefined;
}
/** How many blocks of the log were there for a read: those before its first, and its own. */
function endOf({ values, whole }, places) {
    return values.length + (whole ? 0 : places.get(values[0] ?? '') ?? 0);
}
function prefixes(log, places, reads) {
    for (const read of reads) {
        const { values, calledMs } = read;
        const from = endOf(read, places) - values.length;
        const wrong = values.findIndex((value, index) => log[from + index]?.value !== value);
        if (wrong !== -1) {
            return `a read at ${calledMs.toFixed(1)} ms saw ${values[wrong]} at place ${from + wrong}, where ${log[from + wrong]?.value ?? 'nothing'} is`;
        }
    }
    return undefined;
}
/** Of what comes earlier in the order nothing may have been called after something later was answered. */
function intervals(log, places, appends, reads) {
    const byPlace = [];
    appends.forEach(append => {
        const place = places.get(append.value);
        if (place != null) {
            byPlace[place] = append;
        }
    });
    const readsAt = new Map();
    reads.forEach(read => { readsAt.set(endOf(read, places), [...readsAt.get(endOf(read, places)) ?? [], read]); });
    /** the latest call of all that comes before, and what it was */
    let latestMs = -Infinity;
    let latest = '';
    for (let place = 0; place <= log.length; place++) {
        const here = readsAt.get(place) ?? [];
        for (const read of here) {
            // an old read may be served from a copy that is behind: it only may not see what wasn't there yet
            if (read.answeredMs < (place === 0 ? -Infinity : byPlace[place - 1].calledMs)) {
                return `a read that was answered at ${read.answeredMs.toFixed(1)} ms saw ${log[place - 1]?.value}, which was appended later`;
            }
            if (read.fresh && read.answeredMs < latestMs) {
                return `a fresh read called at ${read.calledMs.toFixed(1)} ms saw ${place} blocks, and ${latest}, which comes before it, was called after it was answered`;
            }
        }
        for (const read of here) {
            if (read.fresh && read.calledMs > latestMs) {
                latestMs = read.calledMs;
                latest = `a fresh read of ${place} blocks`;
            }
        }
        const append = byPlace[place];
        if (append != null) {
            if (append.outcome === 'acknowledged' && append.answeredMs < latestMs) {
                return `${append.value} was acknowledged at ${append.answeredMs.toFixed(1)} ms, and comes after ${latest}, called at ${latestMs.toFixed(1)} ms`;
            }
            if (append.calledMs > latestMs) {
                latestMs = append.calledMs;
                latest = append.value;
            }
        }
    }
    return undefined;
}
/** Who was told that the tail is another one: it must have been, at some moment of the call. */
function mismatches(log, places, appends) {
    const byValue = new Map(appends.map(append => [append.value, append]));
    const at = (place) => byValue.get(log[place]?.value ?? '');
    /** the latest moment at which it was in the log for certain, and the earliest at which it can have been */
    const latestMs = [];
    for (let place = log.length - 1, ms = Infinity; place >= 0; place--) {
        ms = Math.min(ms, at(place)?.answeredMs ?? Infinity);
        latestMs[place] = ms;
    }
    const earliestMs = [];
    for (let place = 0, ms = -Infinity; place < log.length; place++) {
        ms = Math.max(ms, at(place)?.calledMs ?? -Infinity);
        earliestMs[place] = ms;
    }
    for (const { value, outcome, expects, calledMs, answeredMs } of appends) {
        if (outcome !== 'mismatch' || expects == null) {
            continue;
        }
        const place = expects === '' ? -1 : places.get(expects);
        if (place == null) {
            continue;
        }
        const wasThere = place === -1 || latestMs[place] <= calledMs;
        const wasLast = place + 1 >= log.length || earliestMs[place + 1] >= answeredMs;
        if (wasThere && wasLast) {
            return `${value} was refused because ${expects || 'nothing'} was not the last, and it was all the time`;
        }
    }
    return undefined;
}
//# sourceMappingURL=history.js.map