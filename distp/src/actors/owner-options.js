export {};
//# sourceMappingURL=owner-options.js.map