/** The systems that run at a time. A case says which it needs; what it doesn't need is stopped, so that it is no burden. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadProcess } from '../load/load-process.js';
/** A subject that runs, driven in one of its modes by clients of its own. */
export class Member {
    /** in the results */
    name;
    copies;
    running;
    #client;
    #mode;
    #clients = [];
    #topics = 0;
    constructor(subject, mode, copies, running) {
        this.name = `${subject.name}${mode.suffix}`;
        this.copies = copies;
        this.running = running;
        this.#client = subject.client;
        this.#mode = mode;
    }
    /** driven in another way than is usual */
    get isVariant() {
        return this.#mode.suffix !== '';
    }
    canRun(load) {
        return this.#mode.loads?.includes(load) ?? true;
    }
    /** The first `count` clients, each a process of its own, connected. */
    async clients(count) {
        while (this.#clients.length < count) {
            this.#clients.push(await LoadProcess.start(this.#client, { ...this.running.target, ...this.#mode.options }));
        }
        return this.#clients.slice(0, count);
    }
    /** Servers and clients. */
    get processes() {
        return [...this.#clients.map(({ pid }) => ({ name: 'client', pid })), ...this.running.processes];
    }
    /** A name that no topic has yet. */
    newTopic() {
        return `bench${this.#mode.suffix.replaceAll(/[^a-z0-9]+/g, '-')}-${++this.#topics}`;
    }
    /** Ends its clients. */
    async leave() {
        await Promise.all(this.#clients.splice(0).map(async (client) => client.stop()));
    }
}
/** A subject's servers, with a member for each of its modes. */
class Crew {
    members;
    running;
    #folder;
    constructor(members, running, folder) {
        this.members = members;
        this.running = running;
        this.#folder = folder;
    }
    static async start(subject, copies) {
        const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'));
        try {
            const running = await subject.start(copies, folder);
            const modes = subject.modes ?? [{ suffix: '', options: {} }];
            return new Crew(modes.map(mode => new Member(subject, mode, copies, running)), running, folder);
        }
        catch (err) {
            await rm(folder, { recursive: true, force: true });
            throw err;
        }
    }
    async stop() {
        try {
            await Promise.all(this.members.map(async (member) => member.leave()));
        }
        finally {
            await this.running.stop();
            await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
        }
    }
}
export class Fleet {
    #subjects;
    #report;
    #crews = new Map();
    /** The first subject is Catenary itself. */
    constructor(subjects, report) {
        this.#subjects = subjects;
        this.#report = report;
    }
    /** Starts what is needed, if it doesn't run yet, and stops all else. What isn't installed is left out, and said so. */
    async need({ copies, load, peers }) {
        const wanted = this.#subjects.filter((subject, index) => subject.copies.includes(copies) && (index === 0 || peers));
        const keys = wanted.map(subject => keyOf(subject, copies));
        for (const [key, crew] of this.#crews) {
            if (!keys.includes(key)) {
                this.#crews.delete(key);
                await crew.stop();
            }
        }
        const members = [];
        for (const subject of wanted) {
            const crew = await this.#crew(subject, copies);
            members.push(...crew?.members.filter(member => member.canRun(load)) ?? []);
        }
        return members;
    }
    /** All peers that can have so many copies, one at a time and nothing else with it. */
    async eachPeerAlone(copies, visit) {
        for (const subject of this.#subjects.slice(1).filter(subject => subject.copies.includes(copies))) {
            await this.stop();
            const crew = await this.#crew(subject, copies);
            if (crew != null) {
                await visit(subject.name, crew.running);
            }
        }
        await this.stop();
    }
    async stop() {
        const crews = [...this.#crews.values()];
        this.#crews.clear();
        const results = await Promise.allSettled(crews.map(async (crew) => crew.stop()));
        const failed = results.find(result => result.status === 'rejected');
        if (failed != null) {
            throw failed.reason;
        }
    }
    async #crew(subject, copies) {
        const key = keyOf(subject, copies);
        const known = this.#crews.get(key);
        if (known != null) {
            return known;
        }
        const command = await subject.missing();
        if (command != null) {
            this.#report.note(`${subject.name} is left out, because it is not installed: ${command}`);
            return undefined;
        }
        this.#report.progress(`starting ${subject.name} with ${copies === 1 ? '1 copy' : `${copies} copies`}`);
        const crew = await Crew.start(subject, copies);
        this.#crews.set(key, crew);
        return crew;
    }
}
function keyOf(subject, copies) {
    return `${subject.name}/${copies}`;
}
//# sourceMappingURL=fleet.js.map