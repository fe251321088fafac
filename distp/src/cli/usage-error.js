/** The command line can't be right: exit code 2. */
export class UsageError extends Error {
    name = 'UsageError';
}
//# sourceMappingURL=usage-error.js.map