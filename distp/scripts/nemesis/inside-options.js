export {};
//# sourceMappingURL=inside-options.js.map