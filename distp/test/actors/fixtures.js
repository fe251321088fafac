/** A log that keeps what was said. */
export function memoryLog() {
    const lines = [];
    const say = (format, ...args) => { lines.push([format, ...args.map(String)].join(' ')); };
    return Object.assign(say, { lines, error: say, trace: say });
}
/** Other nodes that are all away. */
export const noPeers = {
    send: () => false,
    isUp: () => false,
    incarnationOf: () => undefined,
    members: () => [],
    room: async () => { throw new Error('away'); },
    vote: async () => { throw new Error('away'); },
    open: async () => { throw new Error('away'); },
    reserve: async () => { throw new Error('away'); },
    release: async () => { },
    async *copy() { throw new Error('away'); }
};
//# sourceMappingURL=fixtures.js.map