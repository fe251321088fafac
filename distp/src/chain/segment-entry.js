export {};
//# sourceMappingURL=segment-entry.js.map