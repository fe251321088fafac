import Table from 'cli-table3';
/** A table without colours, so that it can go through pipes; not drawn between rows, so that it stays short. */
export declare function makeTable(head?: readonly string[]): Table.Table;
