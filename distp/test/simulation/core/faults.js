/** What goes wrong, when: machines, connections and disks, by chance or by a plot. Nothing after `end`. */
import { random, randomInteger } from '../../../src/replication/random.js';
export class Faults {
    active = true;
    #world;
    /** machines on the other side of a partition, and how many partitions there were */
    #apart = new Set();
    #partitions = 0;
    #isPlotting = false;
    #powerCutMs = -Infinity;
    constructor(world) {
        this.#world = world;
    }
    start() {
        const { crashEveryMs, partitionEveryMs, plotEveryMs, partitionMs } = this.#world.profile;
        this.#every(crashEveryMs, () => { this.#crashSome(); });
        this.#every(partitionEveryMs, () => {
            const nodes = this.#chance(this.#world.profile.aimed) ? [this.#victim()] : this.#world.machines.filter(() => this.#chance(0.4));
            this.#partition(nodes, this.#upTo(partitionMs));
        });
        this.#every(plotEveryMs, () => {
            if (!this.#isPlotting && this.#apart.size === 0) {
                this.#isPlotting = true;
                const plots = [() => { this.#plotFalseWitness(); }, () => { this.#plotLateDisk(); }, () => { this.#plotHalfLog(); }];
                plots[randomInteger(this.#world.random, 0, plots.length)]?.();
            }
        });
    }
    /** What is down comes back, what is cut off is heard again, and nothing goes wrong any more. */
    end() {
        this.#world.trace?.('no more faults');
        this.active = false;
        this.#apart.clear();
        for (const node of this.#world.machines) {
            node.disturbance = undefined;
            if (!node.up) {
                node.start();
            }
        }
    }
    reaches(from, to) {
        return from == null || to == null || this.#apart.has(from) === this.#apart.has(to);
    }
    /** The first sync ended after a machine cut a log; perhaps not the one that makes the cut durable. */
    cutSynced(node) {
        this.#losePowerSoon(node, this.#world.profile.cutCrashes, 40);
    }
    masterWon(node) {
        if (this.active && this.#chance(this.#world.profile.masterFalls)) {
            this.#fallSoon(node, 150);
        }
    }
    #chance(chance) {
        return random(this.#world.random) < chance;
    }
    #upTo(ms) {
        return random(this.#world.random) * ms;
    }
    /** Does something again and again, as long as there are faults. */
    #every(meanMs, act) {
        if (meanMs !== 0) {
            this.#later(this.#upTo(2 * meanMs), () => {
                act();
                this.#every(meanMs, act);
            });
        }
    }
    #later(delayMs, act) {
        this.#world.timeline.plan(delayMs, () => {
            if (this.active) {
                act();
            }
        });
    }
    #crashSome() {
        const { profile, machines } = this.#world;
        const power = this.#chance(profile.powerCuts);
        // sometimes all at once
        for (const victim of this.#chance(0.1) ? machines : [this.#victim()]) {
            this.#crash(victim, power, this.#upTo(profile.downMs));
        }
    }
    #crash(node, powerFails, downMs) {
        if (!node.up) {
            return;
        }
        const power = powerFails && this.#mayLosePower(node);
        if (power) {
            this.#powerCutMs = this.#world.timeline.nowMs;
        }
        this.#world.trace?.(`machine ${node.index} ${power ? 'loses power' : 'loses its process'}`);
        this.#world.counts[power ? 'powerCuts' : 'crashes']++;
        node.crash(power);
        this.#tellConnections(node, false);
        this.#world.timeline.plan(downMs, () => {
            if (!node.up) {
                this.#world.trace?.(`machine ${node.index} starts`);
                node.start();
                this.#tellConnections(node, true);
                this.#losePowerSoon(node, this.#world.profile.crashAgain, 60);
            }
        });
    }
    /**
     * With durability `interval` only the loss of a majority's power loses blocks: so none loses it before it has synced what
     * it had when the last one did.
     */
    #mayLosePower(node) {
        return [...node.disks.values()].every(disk => disk.unsyncedSinceMs > this.#powerCutMs);
    }
    #losePowerSoon(node, chance, withinMs) {
        if (this.active && this.#chance(chance)) {
            this.#later(this.#upTo(withinMs), () => { this.#crash(node, true, this.#upTo(this.#world.profile.downMs)); });
        }
    }
    #fallSoon(node, withinMs) {
        this.#later(this.#upTo(withinMs), () => {
            if (this.#chance(0.5)) {
                this.#crash(node, false, 200 + this.#upTo(this.#world.profile.downMs));
            }
            else {
                this.#partition([node], 200 + this.#upTo(this.#world.profile.partitionMs));
            }
        });
    }
    #partition(nodes, lastsMs) {
        if (this.#apart.size !== 0) {
            return;
        }
        this.#cutOff(nodes);
        const partition = this.#partitions;
        this.#world.timeline.plan(lastsMs, () => {
            if (partition === this.#partitions) {
                this.#world.trace?.('the network is whole');
                this.#apart.clear();
            }
        });
    }
    #cutOff(nodes) {
        this.#partitions++;
        this.#world.counts.partitions++;
        this.#world.trace?.(`machines ${nodes.map(node => node.index).join(' ')} are cut off`);
        this.#apart = new Set(nodes);
    }
    #tellConnections(node, connected) {
        for (const other of this.#world.machines) {
            if (other !== node && other.up && this.reaches(node, other)) {
                other.plan(this.#upTo(this.#world.profile.delayMs), () => { other.connectionChanged(node, connected); });
            }
        }
    }
    #masters() {
        return this.#world.machines.filter(node => node.newest()?.core.role === 'master');
    }
    /** A machine for the next fault: any, or one that thinks it is master. */
    #victim() {
        const { machines, profile, random: generator } = this.#world;
        const masters = this.#masters();
        const from = masters.length !== 0 && this.#chance(profile.aimed) ? masters : machines;
        return from[randomInteger(generator, 0, from.length)];
    }
    /**
     * Everything rests on one follower's word: the others are cut off, its process dies and comes back, its machine loses
     * power, and then it is its voice, with that of those who were away, against the master's.
     */
    #plotFalseWitness() {
        const master = this.#masters()[0];
        const follower = this.#otherThan([master]);
        if (master == null || follower == null) {
            this.#isPlotting = false;
            return;
        }
        this.#cutOff(this.#world.machines.filter(node => node !== master && node !== follower));
        this.#later(20 + this.#upTo(40), () => {
            this.#crash(follower, false, this.#upTo(20));
            this.#later(20 + this.#upTo(40), () => { this.#decideWithout(master, follower); });
        });
    }
    /**
     * A master is cut off while its disk stalls; when it is heard again, as the follower of another one, its old writes
     * reach the disk and the new ones don't. Others are cut off, so what the new master decides rests on its word; then it
     * loses power, and it is its voice against the new master's.
     */
    #plotLateDisk() {
        const old = this.#masters()[0];
        if (old == null) {
            this.#isPlotting = false;
            return;
        }
        this.#cutOff([old]);
        old.disturbance = { stalled: true, slowerMs: 0 };
        this.#whenMaster(node => node !== old, next => {
            const third = this.#otherThan([old, next]);
            this.#cutOff(third == null ? [] : [third]);
            old.disturbance = { stalled: true, slowerMs: 300 };
            this.#later(30 + this.#upTo(30), () => {
                old.disturbance = { stalled: false, slowerMs: 300 };
                this.#later(30 + this.#upTo(40), () => {
                    old.disturbance = undefined;
                    this.#decideWithout(next ?? old, old);
                });
            });
        });
    }
    /**
     * A master is cut off with a tail that only it has; another one wins and is cut off before anybody follows it; the
     * first wins again and is cut off for good while a follower has half of its tail.
     */
    #plotHalfLog() {
        const first = this.#masters()[0];
        if (first == null) {
            this.#isPlotting = false;
            return;
        }
        this.#cutOff([first]);
        this.#whenMaster(node => node !== first, second => {
            this.#cutOff(second == null ? [] : [second]);
            this.#whenMaster(node => node !== second, again => {
                this.#later(20 + this.#upTo(80), () => {
                    this.#cutOff([again ?? first]);
                    this.#endPlot();
                });
            });
        });
    }
    /** Waits for such a master; not for ever. */
    #whenMaster(which, act, tries = 150) {
        const master = this.#masters().find(node => which(node));
        if (master != null || tries === 0) {
            act(master);
        }
        else {
            this.#later(4, () => { this.#whenMaster(which, act, tries - 1); });
        }
    }
    /** The witness loses power and comes back, and the master is the one that nobody hears. */
    #decideWithout(master, witness) {
        this.#crash(witness, true, this.#upTo(20));
        this.#cutOff([master]);
        this.#endPlot();
    }
    #endPlot() {
        this.#later(300 + this.#upTo(300), () => {
            this.#apart.clear();
            this.#isPlotting = false;
        });
    }
    #otherThan(nodes) {
        const others = this.#world.machines.filter(node => node.up && !nodes.includes(node));
        return others[randomInteger(this.#world.random, 0, others.length)];
    }
}
//# sourceMappingURL=faults.js.map