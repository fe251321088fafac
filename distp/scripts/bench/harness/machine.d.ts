import type { Subject } from '../peers/subject.js';
/** Lines of Markdown: the machine, and the versions of what is installed of the subjects. */
export declare function describeMachine(subjects: readonly Subject[]): Promise<string>;
/** A table of Markdown: what each of the subjects does and doesn't do in the figures. */
export declare function describeGuarantees(subjects: readonly Subject[]): string;
