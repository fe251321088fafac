/** Nodes are numbered from 0, the clients have the number `nodes`. */
export const SHAPES = [
    function split(dice, nodes) {
        const order = dice.shuffled(numbers(nodes));
        const size = 1 + dice.below(nodes - 1);
        const groups = [order.slice(0, size), order.slice(size)];
        // the clients may reach both sides, or one of them
        const side = dice.below(3);
        groups[side]?.push(nodes);
        return { kind: 'split', detail: groups.map(names).join(' | '), cut: between(groups[0], groups[1]) };
    },
    function alone(dice, nodes) {
        const one = dice.below(nodes);
        return { kind: 'alone', detail: names([one]), cut: between([one], numbers(nodes + 1).filter(other => other !== one)) };
    },
    function ring(dice, nodes) {
        const order = dice.shuffled(numbers(nodes));
        const cut = new Set();
        order.forEach((from, at) => {
            order.forEach((to, other) => {
                const apart = Math.abs(at - other);
                if (apart > 1 && apart < nodes - 1) {
                    cut.add(`${from} ${to}`);
                }
            });
        });
        return { kind: 'ring', detail: names(order), cut };
    },
    function bridge(dice, nodes) {
        const [middle, ...others] = dice.shuffled(numbers(nodes));
        const half = others.length >> 1;
        return { kind: 'bridge', detail: `${names(others.slice(0, half))} | ${names([middle])} | ${names(others.slice(half))}`, cut: between(others.slice(0, half), others.slice(half)) };
    },
    function deaf(dice, nodes) {
        const one = dice.below(nodes);
        return { kind: 'deaf', detail: names([one]), cut: oneWay(numbers(nodes).filter(other => other !== one), [one]) };
    },
    function mute(dice, nodes) {
        const one = dice.below(nodes);
        return { kind: 'mute', detail: names([one]), cut: oneWay([one], numbers(nodes).filter(other => other !== one)) };
    },
    function oneWayPairs(dice, nodes) {
        const cut = new Set();
        for (const from of numbers(nodes)) {
            const to = dice.below(nodes);
            if (to !== from) {
                cut.add(`${from} ${to}`);
            }
        }
        return { kind: 'one-way', detail: [...cut].map(pair => pair.split(' ').map(node => names([Number(node)])).join('>')).join(' '), cut };
    }
];
function between(left, right) {
    return new Set([...oneWay(left, right), ...oneWay(right, left)]);
}
function oneWay(from, to) {
    return new Set(from.flatMap(sender => to.map(receiver => `${sender} ${receiver}`)));
}
function numbers(count) {
    return Array.from({ length: count }, (_, index) => index);
}
/** as people count */
function names(nodes) {
    return nodes.map(node => node + 1).join(' ');
}
//# sourceMappingURL=shapes.js.map