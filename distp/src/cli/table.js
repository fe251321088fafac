import Table from 'cli-table3';
/** A table without colours, so that it can go through pipes; not drawn between rows, so that it stays short. */
export function makeTable(head) {
    const lines = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '', middle: '  ' };
    return new Table({ head: [...head ?? []], chars: lines, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } });
}
//# sourceMappingURL=table.js.map